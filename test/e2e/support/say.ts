/** Writes a line of the run's own log, by which a reader follows what the servers were seen to do. */
export function say(text: string): void {
  process.stderr.write(`e2e: ${text}\n`);
}
