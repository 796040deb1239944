// Made by scripts/generate.mjs; do not edit.
/** What a validator found, as ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
/** Whether a value fits its schema; if not, `errors` says why until the next call. */
export interface Validator {
  (value: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}
/** Validators by the name of the definition that they check; `@` and a version where the versions of Kubernetes differ. */
export declare const validators: Readonly<
  Record<
    'LeaderWorkerSet@1.35' | 'LeaderWorkerSet@1.36' | 'ModelInfer@1.35' | 'ModelInfer@1.36' | 'ModelServing@1.35' | 'ModelServing@1.36' | 'PodTemplate@1.35' | 'PodTemplate@1.36' | 'Project' | 'Rollout' | 'ModelDrain',
    Validator
  >
>;
