import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** How far a channel of a pixel may be off before the pixel counts, of 255: what rendering of edges varies by. */
const TOLERANCE = 48;

/**
 * How much of a page looks other than its committed picture, from 0 to 1; 1 where the sizes differ.
 * With UPDATE_PICTURES=1 the picture is made anew, for a person to look at before it is committed.
 */
export async function pictureDifference(page: Page, name: string): Promise<number> {
  const path = fileURLToPath(new URL(`../pictures/${name}.png`, import.meta.url));
  // The same font on every machine, as its width decides where lines break.
  await page.addStyleTag({ content: '* { font-family: "DejaVu Sans", sans-serif !important }' });
  const now = await page.screenshot({ fullPage: true, animations: 'disabled' });
  if (process.env['UPDATE_PICTURES'] === '1' || !existsSync(path)) {
    if (process.env['CI'] === 'true') throw new Error(`there is no picture ${name}: make it with UPDATE_PICTURES=1`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, now);
  }
  const pictures = [now, readFileSync(path)].map((bytes) => bytes.toString('base64'));
  const blank = await page.context().browser()?.newPage();
  if (blank === undefined) throw new Error('the browser has gone');
  const share = await blank.evaluate(differentShare, { pictures, tolerance: TOLERANCE });
  await blank.close();
  return share;
}

// Runs in the browser, which can read PNG files.
async function differentShare({
  pictures,
  tolerance,
}: {
  pictures: readonly string[];
  tolerance: number;
}): Promise<number> {
  const load = async (base64: string): Promise<ImageData> => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [a, b] = await Promise.all(pictures.map(load));
  if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) return 1;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isOff = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > tolerance,
    );
    if (isOff) different += 1;
  }
  return different / (a.data.length / 4);
}
