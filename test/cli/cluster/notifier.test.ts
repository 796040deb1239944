import { expect, test } from 'vitest';
import { notifier } from '../../../src/cli/cluster/notifier.ts';

const IDLE_MS = 30_000;

/** Sleeps that end when they are told to, or when their signal aborts; in the order in which they began. */
function sleeps() {
  const begun: { readonly ms: number; readonly end: () => void }[] = [];
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((end) => {
      begun.push({ ms, end });
      if (signal?.aborted) end();
      signal?.addEventListener('abort', () => end());
    });
  return { begun, sleep };
}

/** Everything that can go on without a further sleep has gone on. */
const settled = (): Promise<void> => new Promise((done) => setImmediate(done));

function waiting(signal = new AbortController().signal) {
  const { begun, sleep } = sleeps();
  const news = notifier(sleep, IDLE_MS, signal);
  let isTime = false;
  const next = (): void => {
    isTime = false;
    void news.next().then(() => {
      isTime = true;
    });
  };
  return { begun, news, next, isTime: () => isTime };
}

test('a change is told, but a second after the last one at the soonest', async () => {
  const { begun, news, next, isTime } = waiting();
  next();
  news.wake();
  await settled();
  expect({ isTime: isTime(), sleeps: begun.map(({ ms }) => ms) }).toEqual({ isTime: false, sleeps: [1000] });
  begun[0]?.end();
  await settled();
  expect(isTime()).toBe(true);
});

test('without a change it is time again after a long while', async () => {
  const { begun, next, isTime } = waiting();
  next();
  begun[0]?.end();
  await settled();
  expect({ isTime: isTime(), sleeps: begun.map(({ ms }) => ms) }).toEqual({ isTime: false, sleeps: [1000, IDLE_MS] });
  begun[1]?.end();
  await settled();
  expect(isTime()).toBe(true);
});

test('a change while somebody looks is told next, and once', async () => {
  const { begun, news, next, isTime } = waiting();
  news.wake();
  next();
  begun[0]?.end();
  await settled();
  expect(isTime()).toBe(true);
  next();
  begun.at(-1)?.end();
  await settled();
  expect(isTime()).toBe(false);
});

test.each([
  { what: 'the pace', over: 0 },
  { what: 'the wait for a change', over: 1 },
])('the end ends $what', async ({ over }) => {
  const end = new AbortController();
  const { begun, next, isTime } = waiting(end.signal);
  next();
  for (const { end: pass } of begun.slice(0, over)) pass();
  await settled();
  expect(isTime()).toBe(false);
  end.abort();
  await settled();
  expect(isTime()).toBe(true);
});
