import { liveFolder, type ModelOutage, outageLine, outageOfWriting, sourceIn } from '../index.ts';
import type { SoundModel } from './model-infer.ts';
import type { Workplace } from './workplace.ts';

/** Groups of a model that writing would take out of service, more than its budget allows. */
export interface Refusal {
  readonly outage: ModelOutage;
  /** What happened, and what to do: the end of a sentence. */
  readonly because: string;
  /** The model in whose rollout.yaml it is noted, if it is meant. */
  readonly holder: SoundModel;
}

/**
 * What writing would take out of service beyond the budgets, compared with the files that are there, or, where cdk8s has
 * emptied the output folder before, with those of the last commit.
 */
export function refusalsOf(workplace: Workplace, outdir: string, models: readonly SoundModel[]): readonly Refusal[] {
  return [
    ...models.flatMap((model) => ofModel(workplace, outdir, model)),
    ...models.flatMap((model) => ofFormer(workplace, outdir, { model, models })),
  ];
}

/** One line: what is refused, and why. */
export function refusalLine({ outage, because }: Refusal): string {
  return `${outageLine(outage)}; ${because}`;
}

/** The models with what was accepted noted in their rollouts. */
export function accepting(
  { head }: Workplace,
  models: readonly SoundModel[],
  refusals: readonly Refusal[],
): readonly SoundModel[] {
  return models.map((model) => {
    const own = refusals.filter(({ holder }) => holder === model).map(({ outage }) => outage);
    if (own.length === 0) return model;
    const { compilation } = model;
    const accepted = own.map(({ namespace, name, from, to, groups }) => ({
      model: `${namespace}/${name}`,
      from,
      to,
      groups,
      ...(head === undefined ? {} : { head }),
    }));
    const history = { ...compilation.history, state: { ...compilation.history.state, accepted } };
    return { ...model, compilation: { ...compilation, history } };
  });
}

function ofModel(workplace: Workplace, outdir: string, sound: SoundModel): readonly Refusal[] {
  const { model, compilation, source } = sound;
  const before = workplace.textsBelow(`${outdir}/${liveFolder(model)}`);
  if (before.size === 0) return [];
  const { promotion } = workplace.project.options;
  const outage = outageOfWriting(model, before, { model, compilation, promotion });
  if (outage === undefined) return [];
  const rollout = `${source.stateFolder}/rollout.yaml`;
  const isLost = workplace.files.read(rollout) === undefined;
  if (isLost && outage.groupsBefore > 0) {
    const because = `${rollout}, which says what they run, is missing: git checkout HEAD -- ${source.stateFolder}`;
    return [{ outage, because, holder: sound }];
  }
  return outage.isOverBudget ? [{ outage, because: 'move fewer groups at once', holder: sound }] : [];
}

// A construct whose name or namespace changed makes another model: its home is new, and that of the old one names it still.
function ofFormer(
  workplace: Workplace,
  outdir: string,
  { model: holder, models }: { readonly model: SoundModel; readonly models: readonly SoundModel[] },
): readonly Refusal[] {
  const { source, model } = holder;
  if (!source.isMade || workplace.historyOf(model, source.stateFolder).history.state !== undefined) return [];
  const homes = new Set(models.map((each) => each.source.stateFolder));
  return workplace
    .homes()
    .filter(({ folder, document }) => !homes.has(folder) && sourceIn(document) === `the construct ${source.display}`)
    .flatMap(({ folder }) => workplace.stateOf(folder).rollouts)
    .flatMap(({ state: old }) => {
      const outage = outageOfWriting(old, workplace.textsBelow(`${outdir}/${liveFolder(old)}`), undefined);
      if (outage?.isOverBudget !== true) return [];
      const because = `${source.display} makes ${model.namespace}/${model.name} now, which is another model to a cluster: keep both until the new one serves`;
      return [{ outage, because, holder }];
    });
}
