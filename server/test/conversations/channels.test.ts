import { demandConformance } from '../help/chat/channel-conformance.ts';
import { lineTo, Visitor } from '../help/chat/visitor.ts';

demandConformance({
  name: 'web-chat',
  begin: async (centre, desk) => {
    const visitor = new Visitor(lineTo(centre));
    const { chat } = await visitor.begin({ question: 'hello' });
    await desk.answerAll();
    const shownSince = async (last: number) =>
      (await visitor.messages(last)).messages.flatMap(({ system, file, text }) => (system ? [] : [file?.name ?? text]));
    return {
      contactId: chat.chat,
      write: (text, key) => visitor.say(text, key),
      writeFile: (file, name, type, key) => visitor.sendFile(file, name, type, key),
      shown: () => shownSince(0),
      shownSince,
      goAway: () => visitor.must(visitor.send('POST', 'mine/leave')),
      comeBack: () => visitor.say('back again'),
    };
  },
});
