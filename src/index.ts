export { type Compilation, type CompiledStage, compile } from './compile.ts';
export type { Model } from './model/model-infer.ts';
export { type CompileOptions, DEFAULT_OPTIONS } from './model/options.ts';
export { type ParseOptions, type ParseResult, parse } from './parse.ts';
