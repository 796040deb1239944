import {
  agentSetup,
  DIALECTS,
  emit,
  emitState,
  hasHeader,
  modelFolder,
  REVISIONS_FOLDER,
  type TextFile,
  withHeader,
  writeTree,
} from '../index.ts';
import type { SoundModel } from './model-infer.ts';
import type { Workplace } from './workplace.ts';

/**
 * Writes what models come to: first the state of each folder, since what runs must never be ahead of what is remembered,
 * then the manifests below the output folder. Removes what is left of models that no construct makes any more.
 */
export function writeRepository(workplace: Workplace, outdir: string, models: readonly SoundModel[]): void {
  const stateFolders = [...new Set(models.map(({ source }) => source.stateFolder))];
  for (const stateFolder of stateFolders) {
    writeState(
      workplace,
      stateFolder,
      models.filter(({ source }) => source.stateFolder === stateFolder),
    );
  }
  removeLeftHomes(workplace, stateFolders);
  const { files, project } = workplace;
  const options = { project, output: project.output };
  function* wanted(): Generator<TextFile> {
    for (const model of models) yield* emit(requestOf(model), options);
    yield* agentSetup(
      models.map(({ model }) => model),
      options,
    );
  }
  writeTree(files, { root: outdir, owned: models.map(({ model }) => modelFolder(model)), wanted, isOwn: hasHeader });
}

function writeState(workplace: Workplace, stateFolder: string, models: readonly SoundModel[]): void {
  const { files } = workplace;
  const made = models.filter(({ source }) => source.isMade);
  const root = stateFolder === '' ? '.' : stateFolder;
  const read = (path: string): string | undefined => files.read(`${root}/${path}`);
  // In a folder of ours every model is known here; in one of people's, a file may hold others.
  const kept = made.length > 0 ? undefined : { state: workplace.stateOf(stateFolder), read };
  const wanted = (): readonly TextFile[] => [
    ...made.slice(0, 1).map(({ source }) => documentFile(source.file, made)),
    ...emitState(models.map(requestOf), kept),
  ];
  writeTree(files, { root, owned: [REVISIONS_FOLDER], wanted, isOwn: hasHeader });
}

// With it beside the state, every command of flotilla works on what constructs made.
function documentFile(file: string, models: readonly SoundModel[]): TextFile {
  const names = models.map(({ source }) => source.display).join(', ');
  const text = (): string =>
    withHeader(`the construct ${names}`, models.map(({ source }) => source.text).join('---\n'));
  // A folder of ours is one model's, whose dialect names the file.
  return { path: file.slice(file.lastIndexOf('/') + 1), text };
}

function removeLeftHomes({ files, apps }: Workplace, stateFolders: readonly string[]): void {
  const left = (files.list(apps) ?? [])
    .filter(({ kind, name }) => kind === 'folder' && !stateFolders.includes(`${apps}/${name}`))
    .filter(({ name }) => DIALECTS.some(({ fileName }) => hasHeader(files.read(`${apps}/${name}/${fileName}`) ?? '')))
    .map(({ name }) => name);
  if (left.length > 0) writeTree(files, { root: apps, owned: left, wanted: () => [], isOwn: hasHeader });
}

function requestOf({ model, compilation, source }: SoundModel): Parameters<typeof emit>[0] {
  return { model, compilation, source: source.file };
}
