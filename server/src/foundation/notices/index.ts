/** What everybody at the desks is told: tariffs, campaigns, faults by place; with proof that it was read. */
export { Notice, NoticeContent } from './notice/contract.ts';
export { noticeNamer } from './name-notices.ts';
export { type NoticeFollower, noticeFollower } from './publishing/followers.ts';
export { publishNotice } from './publishing/publish-notice.ts';
export { endNoticesOf } from './publishing/set-notice-timer.ts';
export { writeNotice } from './publishing/write-notice.ts';
export { confirmNotice, openNotice } from './reading/note-reading.ts';
export { listNoticesFor } from './reading/read-notices.ts';
