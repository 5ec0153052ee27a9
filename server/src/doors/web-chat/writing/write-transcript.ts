import { OPERATOR_ZONE } from '../../../platform/clock.ts';
import type { Centre } from '../../../platform/work.ts';
import { type Message, messagesOf } from '../../../contact/conversations/index.ts';
import { type Language, listAllVisits, type Visitor } from '../visiting/visitor-store.ts';

const PAGE = 200;
const PAGES_AT_MOST = 50;

const who: Readonly<Record<Message['author']['is'], Record<Language, string>>> = {
  customer: { zh: '您', en: 'You' },
  staff: { zh: '客服', en: 'Agent' },
  centre: { zh: '系统', en: 'Service' },
};
const lines: Readonly<Record<string, Record<Language, string>>> = {
  answered: { zh: '客服已接入', en: 'An agent joined' },
  resumed: { zh: '客服已回来', en: 'The agent is back' },
  'expert-joined': { zh: '专家已接入', en: 'An expert joined' },
  'colleague-joined': { zh: '另一位客服已接入', en: 'Another agent joined' },
  'agent-back': { zh: '客服已回来', en: 'The agent is back' },
  'connection-lost': {
    zh: '客服掉线，由其他客服接着服务',
    en: 'The agent lost the connection; another agent will go on',
  },
  'waiting-again': { zh: '正在等待客服', en: 'Waiting for an agent' },
  ended: { zh: '对话已结束', en: 'The chat ended' },
  'customer-left': { zh: '您离开了对话', en: 'You left the chat' },
  'customer-back': { zh: '您回到了对话', en: 'You came back to the chat' },
};

/** All that was said in the visitor's chats, oldest first, as a text to be saved. */
export async function writeTranscript(centre: Centre, visitor: Visitor, language: Language): Promise<string> {
  const chats: string[] = [];
  for (const contactId of await listAllVisits(centre.db, visitor.id))
    chats.push(await writeChat(centre, contactId, language));
  return `\uFEFF${chats.join('\n\n')}\n`;
}

async function writeChat(centre: Centre, contactId: string, language: Language): Promise<string> {
  const written: string[] = [];
  let after = 0;
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const { messages, more } = await messagesOf(centre, contactId, 'customer', { after, limit: PAGE });
    written.push(...messages.map((message) => formatMessage(message, language)));
    after = messages.at(-1)?.seq ?? after;
    if (!more) break;
  }
  return written.join('\n');
}

/** Pure. */
function formatMessage({ at, author, text, file, system }: Message, language: Language): string {
  const time = new Date(at).toLocaleString('sv-SE', { timeZone: OPERATOR_ZONE }).slice(0, 16);
  const name = author.name?.[language] ?? who[author.is][language];
  const said = file?.name ?? (system ? (lines[system.code]?.[language] ?? system.code) : text);
  return `${time} ${system ? who.centre[language] : name}${language === 'zh' ? '：' : ': '}${said}`;
}
