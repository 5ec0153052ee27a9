/** As a page of its own, the chat is as high as the keyboard leaves it; in a frame the page around it sees to that. */
export function fitScreen(embedded: boolean): void {
  const view = window.visualViewport;
  if (embedded || !view) return;
  const fit = () => {
    document.documentElement.style.setProperty('--height', `${view.height}px`);
    // Safari scrolls the page beneath the keyboard.
    if (view.offsetTop > 0) window.scrollTo(0, 0);
  };
  // 200 % zoom makes the view smaller too: then the page is scrolled as any page.
  view.addEventListener('resize', () => (view.scale === 1 ? fit() : undefined));
}
