/** Whether a path names something below the folder that it starts from: plain names with `/` between them. */
export function isInside(path: string): boolean {
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..' && !/[\0\\]/.test(name));
}

/** Splits a path at its last `/`; a path without one lies in the folder ''. */
export function split(path: string): { folder: string; name: string } {
  const end = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(end, 0)), name: path.slice(end + 1) };
}

/** Puts a folder and a path in it together; '' is the folder that all paths start from. */
export function join(folder: string, path: string): string {
  if (folder === '' || path === '') return folder + path;
  return `${folder}/${path}`;
}
