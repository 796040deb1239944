/** A command with a button that copies it. */
export class CopyCommand extends HTMLElement {
  connectedCallback(): void {
    if (this.querySelector('button') !== null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    const said = document.createElement('span');
    said.className = 'unseen';
    said.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      const text = this.querySelector('code')?.textContent ?? '';
      void copied(text, this.querySelector('code')).then((done) => {
        button.textContent = done ? 'Copied' : 'Selected';
        said.textContent = done ? 'Copied' : 'Selected: press Ctrl+C to copy';
      });
    });
    this.append(button, said);
  }
}

// A page opened as a file may not write to the clipboard; then the text is selected for the reader to copy.
async function copied(text: string, element: Element | null): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (element !== null) getSelection()?.selectAllChildren(element);
    return false;
  }
}
