/** @jsxImportSource preact */
import { render } from 'preact';
import { type Language, toLanguage } from '../i18n/language.ts';
import { asText } from '../ui/kept/forms.ts';
import { keptAt } from '../ui/kept/kept.ts';
import './web-chat.css';
import { dress } from './dress.ts';
import { Chat } from './state/chat.ts';
import { hostPage } from './state/host-page.ts';
import { readWords } from './texts/words.ts';
import { App } from './view/app.tsx';
import { fitScreen } from './view/fit-screen.ts';

const place = document.getElementById('chat');
if (!place) throw new Error('The page has no place for the chat');

// After an upgrade an open page asks for parts that are gone: it takes the new ones.
window.addEventListener('vite:preloadError', () => window.location.reload());

const asked = new URLSearchParams(location.search);
const chosen = keptAt({ lives: 'in-all-tabs', owner: null, name: 'language' }, asText);
const said = chosen.find() ?? asked.get('language') ?? navigator.language;
const host = hostPage(asked.get('host'));
const chat = new Chat(asked.get('site') ?? '', host);

/** Everything anew in the other language; what is typed is kept, and the chat goes on. */
async function show(root: HTMLElement, language: Language): Promise<void> {
  const words = await readWords(language);
  dress(language);
  document.documentElement.lang = language;
  document.title = words.say('title');
  host.tell({ is: 'language', language });
  const switchTo = (next: Language) => {
    chosen.put(next);
    void show(root, next);
  };
  render(<App chat={chat} host={host} words={words} switchTo={switchTo} />, root);
}

matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () =>
  dress(toLanguage(document.documentElement.lang)),
);
fitScreen(host.embedded);
await show(place, toLanguage(/^zh\b/iu.test(said) ? 'zh-CN' : 'en'));
await chat.start();
