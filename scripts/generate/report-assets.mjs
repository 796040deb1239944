import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/** The style sheet and script of the HTML reports (web/), minified, as a module of texts. */
export async function reportAssetsModule(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { script: join(root, 'web/report.ts'), style: join(root, 'web/report.css') },
    outdir: 'out',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: ['es2022'],
    charset: 'ascii',
  });
  const textOf = (ending) => outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();
  const script = textOf('.js');
  const hash = createHash('sha256').update(script).digest('base64');
  return `// Made by scripts/generate.mjs; do not edit.
/** The style sheet of every HTML report. */
export const REPORT_STYLE = ${JSON.stringify(textOf('.css'))};
/** The script of every HTML report. */
export const REPORT_SCRIPT = ${JSON.stringify(script)};
/** The SHA-256 of the script in base64, by which a page's policy allows it. */
export const REPORT_SCRIPT_HASH = ${JSON.stringify(hash)};
`;
}
