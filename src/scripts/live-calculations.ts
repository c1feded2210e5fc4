/**
 * `<live-calculations data-change="…" data-failed="…">`: gives each calculation of the page a button with which a
 * reader can change its inputs. What then calculates is fetched when somebody asks for it.
 */
class LiveCalculations extends HTMLElement {
  connectedCallback(): void {
    for (const figure of document.querySelectorAll<HTMLElement>('figure.calc')) {
      figure.append(this.#buildButton(figure));
    }
  }

  #buildButton(figure: HTMLElement): HTMLButtonElement {
    const button = document.createElement('button');
    const { change = '', failed = '' } = this.dataset;
    button.type = 'button';
    button.className = 'plain label';
    button.textContent = change;
    button.ariaLabel = `${change}: ${figure.querySelector('figcaption')?.textContent ?? ''}`;
    button.addEventListener('click', () => {
      import('./open-calculation.ts').then(
        ({ openCalculation }) => {
          openCalculation(figure, this);
          button.remove();
        },
        () => {
          button.textContent = button.ariaLabel = failed;
        },
      );
    });
    return button;
  }
}

customElements.define('live-calculations', LiveCalculations);
