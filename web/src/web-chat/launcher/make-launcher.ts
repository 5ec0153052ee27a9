import { style } from './dress.ts';

export interface Parts {
  button: HTMLButtonElement;
  label: HTMLElement;
  badge: HTMLElement;
  told: HTMLElement;
  panel: HTMLElement;
}

/** The button and the place of the frame. Made node by node: a page may forbid to set markup from a script. */
export function makeLauncher(): Parts {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.setAttribute('aria-expanded', 'false');
  const label = document.createElement('span');
  const badge = document.createElement('span');
  badge.className = 'unread';
  badge.hidden = true;
  badge.setAttribute('aria-hidden', 'true');
  button.append(drawBubble(), label, badge);
  const told = document.createElement('div');
  told.className = 'told';
  told.setAttribute('role', 'status');
  const panel = document.createElement('div');
  panel.className = 'panel';
  panel.hidden = true;
  root.append(button, told, panel);
  document.body.append(host);
  return { button, label, badge, told, panel };
}

function drawBubble(): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const picture = document.createElementNS(space, 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(space, 'path');
  line.setAttribute('d', 'M4 5h16v11h-9l-5 4v-4H4z');
  picture.append(line);
  return picture;
}
