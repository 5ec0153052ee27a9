/** What is read out of the parts that are words alone: counts, deadlines, dispositions. As in `parts-read-out.ts`. */
export const readOutOfWords: Readonly<Record<string, readonly string[]>> = {
  'en counted-text': [
    `
- region "With room":
  - heading "With room" [level=2]
  - textbox "With room": Weak signal`,
    `
- region "Beyond it":
  - heading "Beyond it" [level=2]
  - textbox "Beyond it" [invalid]: The line has dropped since last night
  - paragraph:
    - text: 37 / 20
    - status: 17 characters too many. Shorten the text to send it.`,
  ],
  'zh-CN counted-text': [
    `
- region "Near the limit":
  - heading "Near the limit" [level=2]
  - textbox "Near the limit": 客户说宽带从昨晚起一直掉线，请回电
  - paragraph: 17 / 20 字`,
  ],
  'en deadline-chip': [
    `
- region "Five looks":
  - heading "Five looks" [level=2]
  - list:
    - listitem:
      - text: far
      - time: 4 days 3 h left
    - listitem:
      - text: today
      - time: 9 h 59 min left
    - listitem:
      - text: soon
      - time: 45 min left
    - listitem:
      - text: overdue
      - time: 1 h 35 min overdue
    - listitem: paused Paused
    - listitem: "not known: nothing"`,
  ],
  'en disposition-tag': [
    `
- region "Small":
  - heading "Small" [level=2]
  - list:
    - listitem: explain Explain
    - listitem: complaint Complaint ticket
    - listitem: suggestion Suggestion ticket
    - listitem: reopen Repeat complaint ticket
    - listitem: expert Hand over to expert
    - listitem: self-handle Handle it yourself
    - listitem: retry-later Try tomorrow
    - listitem: business-hall Visit a store`,
    `
- region "One that has no name here":
  - heading "One that has no name here" [level=2]
  - list:
    - listitem: call-back call-back`,
  ],
};
