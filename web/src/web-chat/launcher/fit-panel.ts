const NARROW = '(max-width: 640px), (max-height: 500px)';

/** On a phone the chat has the whole screen, and of that what the keyboard leaves. @returns fits it anew */
export function fitPanel(panel: HTMLElement): () => void {
  const narrow = matchMedia(NARROW);
  const view = window.visualViewport;
  const fit = () => {
    panel.classList.toggle('whole', narrow.matches);
    const whole = narrow.matches && view !== null;
    panel.style.height = whole ? `${view.height}px` : '';
    panel.style.top = whole ? `${view.offsetTop}px` : '';
  };
  narrow.addEventListener('change', fit);
  view?.addEventListener('resize', fit);
  view?.addEventListener('scroll', fit);
  return fit;
}
