import { asText } from '../../ui/kept/forms.ts';
import { keptAt } from '../../ui/kept/kept.ts';
import { textOrNull, type ToFrame, unwrap, wrap } from '../bridge/messages.ts';
import { fitPanel } from './fit-panel.ts';
import { launcherTexts } from './launcher-texts.ts';
import { makeLauncher } from './make-launcher.ts';

/*
 * The one script of a page that has the chat. It asks for nothing but itself until the chat is opened, or a visitor's token
 * is there who may have something unread.
 */
const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? script.dataset['site'] : undefined;
if (script instanceof HTMLScriptElement && site) {
  const start = () => launch(new URL(script.src).origin, site, script.dataset['language']);
  if (document.body) start();
  else document.addEventListener('DOMContentLoaded', start);
}

function launch(origin: string, of: string, asked: string | undefined): void {
  const { button, label, badge, told, panel } = makeLauncher();
  const kept = keptAt({ lives: 'in-all-tabs', owner: null, name: 'web-chat.visitor', id: of }, asText);
  const fit = fitPanel(panel);
  let language = asked ?? (document.documentElement.lang || navigator.language);
  let unread = 0;
  let frame: HTMLIFrameElement | undefined;

  const post = (message: ToFrame) => frame?.contentWindow?.postMessage(wrap(message), origin);
  const isShown = () => !panel.hidden;

  function name(): void {
    const { name: called, close, unread: count, frame: title } = launcherTexts(language);
    const plain = isShown() ? close : called;
    label.textContent = called;
    badge.textContent = unread > 99 ? '99+' : String(unread);
    badge.hidden = unread === 0;
    const said = unread === 0 ? '' : count(unread);
    button.setAttribute('aria-label', said === '' ? plain : `${plain} (${said})`);
    if (told.textContent !== said) told.textContent = isShown() ? '' : said;
    if (frame) frame.title = title;
  }

  function load(): void {
    if (frame) return;
    frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads');
    frame.allow = 'clipboard-write';
    const page = new URLSearchParams({ site: of, host: location.origin, language });
    frame.src = `${origin}/chat/app?${page}`;
    panel.append(frame);
    name();
  }

  function show(shown: boolean): void {
    if (shown) load();
    panel.hidden = !shown;
    button.setAttribute('aria-expanded', String(shown));
    fit();
    name();
    post({ is: 'shown', shown });
    if (shown) frame?.focus();
    else button.focus();
  }

  function hear(message: Readonly<Record<string, unknown>>): void {
    const token = textOrNull(message['token']);
    if (message['is'] === 'ready') post({ is: 'hello', token: kept.find(), shown: isShown() });
    if (message['is'] === 'close') show(false);
    if (message['is'] === 'unread') unread = Number(message['count']) || 0;
    if (message['is'] === 'language') language = textOrNull(message['language']) ?? language;
    if (message['is'] === 'token' && token === null) kept.drop();
    if (message['is'] === 'token' && token !== null) kept.put(token);
    name();
  }

  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (!frame || source !== frame.contentWindow || from !== origin) return;
    const message = unwrap(data);
    if (message) hear(message);
  });
  button.addEventListener('click', () => show(!isShown()));
  button.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && isShown()) show(false);
  });
  name();
  if (kept.find() !== null) load();
}
