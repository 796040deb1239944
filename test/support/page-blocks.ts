/** A fenced block of a page. */
interface PageBlock {
  readonly language: string;
  /** The lines between its fences. */
  readonly text: string;
  /** The file that its first line names, as in `# flotilla.yaml`. */
  readonly file: string | undefined;
}

/** The fenced blocks of a page of documentation, in their order. */
export function pageBlocks(page: string): readonly PageBlock[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', text = '']) => ({
    language,
    text,
    file: /^# (\S+\.yaml)\n/.exec(text)?.[1],
  }));
}
