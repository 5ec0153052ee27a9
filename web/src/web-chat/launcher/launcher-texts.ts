import english from '../../i18n/en/web-chat/launcher.json';
import chinese from '../../i18n/zh-CN/web-chat/launcher.json';

/** What the launcher says, in the language of the page. Pure. */
export function launcherTexts(language: string) {
  const isChinese = /^zh\b/iu.test(language);
  const unread = (count: number) => {
    if (isChinese) return chinese.unread;
    return count === 1 ? english.unread_one : english.unread_other;
  };
  const { name, close, frame } = isChinese ? chinese : english;
  return { name, close, frame, unread: (count: number) => unread(count).replace('{{count}}', String(count)) };
}
