/** The text of a file, as Vite knows it by this ending; scripts/build.mjs tells esbuild the same. */
declare module '*.yaml?raw' {
  const text: string;
  export default text;
}
