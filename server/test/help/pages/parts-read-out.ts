import { readOutOfWords } from './parts-read-out-words.ts';

/**
 * What is read out of parts in the gallery, by language and address: trees as Playwright tells them, each of what its first
 * line names.
 */
export const readOut: Readonly<Record<string, readonly string[]>> = {
  'en page-head': [
    `
- region "Below other pages, with a filter and acts":
  - heading "Below other pages, with a filter and acts" [level=2]
  - navigation "You are here":
    - link "Administration":
      - /url: /parts.html#/page-head
    - link "Calendars":
      - /url: /parts.html#/empty
  - heading "Tickets" [level=1]
  - checkbox "Mine only"
  - text: Mine only
  - button "Export"
  - button "New ticket"`,
  ],
  'en figures-row': [
    `
- region "Known":
  - heading "Known" [level=2]
  - term: In progress
  - definition: "128"
  - definition: "Yesterday: 118"
  - definition:
    - 'img "Last seven days: 96, 104, 99, 120, 118, 131, 128"'
  - term: Due within 2 hours
  - definition: "9"
  - definition
  - term: Overdue
  - definition: "3"
  - definition
  - term: Answered
  - definition: 97.2%
  - definition`,
    `
- region "Awaited":
  - heading "Awaited" [level=2]
  - term: In progress
  - definition: Loading…
  - definition
  - term: Due within 2 hours
  - definition: Loading…
  - definition
  - term: Overdue
  - definition: Loading…
  - definition
  - term: Answered
  - definition: Loading…
  - definition`,
  ],
  'en work-list/sorted-and-selected': [
    `
- row "Select all Ticket Customer Deadline Created":
  - columnheader "Select all":
    - checkbox "Select all"
  - columnheader "Ticket"
  - columnheader "Customer"
  - columnheader "Deadline":
    - button "Deadline"
  - columnheader "Created":
    - button "Created"`,
    `
- row "TK-20301 Broadband keeps dropping TK-20301 Chen Jing 1 h 35 min overdue 1 day ago":
  - cell "TK-20301":
    - checkbox "TK-20301"
  - rowheader "Broadband keeps dropping TK-20301":
    - link "Broadband keeps dropping":
      - /url: "#/work-list?TK-20301"
    - text: TK-20301
  - cell "Chen Jing"
  - cell "1 h 35 min overdue":
    - time: 1 h 35 min overdue
  - cell "1 day ago":
    - time: 1 day ago`,
  ],
  'en stream/short': [
    `
- region "History":
  - heading "History" [level=2]
  - button "Notes only"
  - heading "Today, 2 March" [level=3]
  - list:
    - listitem:
      - time: 13:00
      - paragraph: Zhou Kai replied to the customer
    - listitem:
      - time: 13:50
      - paragraph: Parts have arrived; visit this afternoon.`,
  ],
  'en conversation/both-ways-somebody-typing': [
    `
- region "Conversation":
  - log "Conversation":
    - paragraph: Today, 2 March
    - list:
      - listitem:
        - text: Customer Broadband is down again
        - time: 13:51
      - listitem:
        - text: Customer It was repaired only yesterday
        - time: 13:51
      - listitem:
        - text: Lin Xiao joined
        - time: 13:52
      - listitem:
        - text: Lin Xiao (me) I am sorry. I am looking into it now.
        - time: 13:53
        - text: Read
      - listitem:
        - text: Customer All right
        - time: 13:58
    - status: The customer is typing…
  - status`,
  ],
  'en composer/failed': [
    `
- region "Write":
  - tablist "Write":
    - tab "Reply to customer" [selected]
    - tab "Internal note"
  - paragraph: The customer receives this as a text message
  - tabpanel "Reply to customer":
    - form "Reply to customer":
      - text: Reply to customer
      - textbox "Reply to customer": Our engineer will be with you before 18:00 today.
      - alert:
        - strong: Cannot reach the service centre
        - text: Check the network and try again.
      - alert
      - text: Ctrl+Enter to send
      - button "Send"`,
  ],
  'en save-bar/cannot-be-saved-yet': [
    `
- region "Unsaved changes":
  - status:
    - text: 1 unsaved change
    - strong: The name is missing.
  - button "Discard changes"
  - button "Save as new version" [disabled]`,
  ],
  'zh-CN save-bar/several-changes': [
    `
- region "未保存的改动":
  - status: 3 处改动未保存
  - button "放弃改动"
  - button "保存为新版本"`,
  ],
  'en empty': [
    `
- region "With the one thing to do":
  - heading "With the one thing to do" [level=2]
  - heading "No tickets yet" [level=2]
  - paragraph: Create one when a problem cannot be solved in the call.
  - button "New ticket"`,
  ],
  'en fetched': [
    `
- region "Awaited":
  - heading "Awaited" [level=2]
  - text: Loading…`,
    `
- region "Failed":
  - heading "Failed" [level=2]
  - alert:
    - strong: Cannot reach the service centre
    - text: Check the network and try again.
    - button "Try again"`,
  ],
  'en failure': [
    `
- region "A refusal, with details":
  - heading "A refusal, with details" [level=2]
  - alert:
    - strong: A colleague is working on this ticket
    - text: Ask them to reassign or return it. Zhou Kai, 2026-03-02 10:30; Ticket TK-20301`,
    `
- region "Not known why":
  - heading "Not known why" [level=2]
  - alert:
    - strong: Something went wrong on our side
    - text: Try again.`,
  ],
  'zh-CN failure': [
    `
- region "A refusal, with details":
  - heading "A refusal, with details" [level=2]
  - alert:
    - strong: 同事正在处理这张工单
    - text: 请对方转派或退回后再办。 周凯，2026/03/02 10:30；工单 TK-20301`,
  ],
  'zh-CN ask-reason/failed': [
    `
- dialog "退回工单":
  - button "关闭":
    - img "close"
  - text: 退回工单
  - paragraph: 工单会回到创建人手上。
  - text: 原因
  - textbox "原因":
    - /placeholder: 缺什么，需要补充什么
  - alert:
    - strong: 连不上服务中心
    - text: 请检查网络后再试。
  - button "取消"
  - button "退回" [disabled]`,
  ],
  ...readOutOfWords,
};
