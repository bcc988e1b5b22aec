// <lost-code>: on the page of an address that does not exist. If the address was that of a code, the code can be looked up all the same.
import { fill } from '#engine/text.ts';

class LostCode extends HTMLElement {
  connectedCallback(): void {
    const code = /\/codes\/(?:0x)?([0-9a-f]{8})\/?$/i.exec(location.pathname)?.[1];
    const link = this.querySelector('a');
    if (!code || !link) return;
    link.href = `${this.dataset['at'] ?? ''}#${code.toLowerCase()}`;
    link.textContent = fill(this.dataset['said'] ?? '', { code: code.toUpperCase() });
    this.hidden = false;
  }
}

customElements.define('lost-code', LostCode);
