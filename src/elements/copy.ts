// Copy buttons that stand beside a command: they appear where a script can serve them, and copy the constant that is shown.

/** Seconds the button says what happened. */
const SHOWN = 2500;

/** Puts text on the clipboard; `false` where the browser refuses (no secure context, no permission). */
export async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (refused) {
    // `navigator.clipboard` is missing on plain http: that is a TypeError, and just another refusal
    console.info(String(refused));
    return false;
  }
}

/** Says for a moment, on the button itself, how it went. */
export function say(button: HTMLElement, text: string): void {
  const was = { text: button.textContent, label: button.getAttribute('aria-label') };
  if (button.dataset['said']) return;
  button.dataset['said'] = 'yes';
  button.textContent = text;
  button.setAttribute('aria-live', 'polite');
  if (was.label !== null) button.setAttribute('aria-label', text);
  setTimeout(() => {
    button.textContent = was.text;
    if (was.label !== null) button.setAttribute('aria-label', was.label);
    delete button.dataset['said'];
  }, SHOWN);
}

/** Selects the words, so that the keyboard can copy what the button could not. */
export function select(element: Element): void {
  const range = document.createRange();
  range.selectNodeContents(element);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

async function copyCommand(button: HTMLElement): Promise<void> {
  const command = button.parentElement?.querySelector('code');
  if (!command) return;
  const done = await toClipboard(command.textContent ?? '');
  if (!done) select(command);
  say(button, (done ? button.dataset['copied'] : button.dataset['refused']) ?? '');
}

/** Shows the copy buttons of a part of the page. */
export function showCopyButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;
}

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null;
  if (button) void copyCommand(button);
});
showCopyButtons(document);
