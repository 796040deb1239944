/** Asks the server for the page again and again, and shows what is new in its place. */
export class LivePage extends HTMLElement {
  #timer = 0;
  #last = '';

  connectedCallback(): void {
    this.setAttribute('role', 'status');
    const pause = Number(this.getAttribute('seconds') ?? '5') * 1000;
    this.#timer = setInterval(() => void this.#refresh(), pause);
    this.textContent = 'live';
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  async #refresh(): Promise<void> {
    // A reader who is choosing something would lose it.
    if (document.hidden || document.activeElement?.closest('pod-explorer') != null) return;
    const text = await fetch(location.href).then(
      async (answer) => (answer.ok ? answer.text() : undefined),
      () => undefined,
    );
    const main = document.querySelector('main');
    const next = text === undefined ? null : new DOMParser().parseFromString(text, 'text/html').querySelector('main');
    if (main === null || next === null) {
      this.textContent = 'not live: the server does not answer';
      return;
    }
    // What the elements added since is no difference: the server's words are compared.
    const words = next.innerHTML;
    if (words !== this.#last) main.replaceChildren(...next.childNodes);
    this.#last = words;
    if (this.textContent !== 'live') this.textContent = 'live';
  }
}
