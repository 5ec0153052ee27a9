/** What is recorded, in words: each as the sentence "who … " goes on. */
const words: Readonly<Record<string, { zh: string; en: string }>> = {
  'sign-in': { zh: '登录', en: 'Signed in' },
  'sign-in.failed': { zh: '登录失败', en: 'Failed to sign in' },
  refused: { zh: '被拒绝的操作', en: 'Was refused' },
  'sign-ins.ended': { zh: '结束登录', en: 'Ended sign-ins' },
  'person.made': { zh: '新增人员', en: 'Added a person' },
  'person.changed': { zh: '修改人员', en: 'Changed a person' },
  'person.disabled': { zh: '停用账号', en: 'Disabled a person' },
  'person.enabled': { zh: '启用账号', en: 'Enabled a person' },
  'people.imported': { zh: '导入人员', en: 'Imported people' },
  'skills.changed': { zh: '修改技能', en: 'Changed skills' },
  'password-link.invitation': { zh: '发出邀请链接', en: 'Gave an invitation link' },
  'password-link.reset': { zh: '重置密码', en: 'Reset a password' },
  'password.chosen': { zh: '通过链接设置密码', en: 'Chose a password by link' },
  'password.changed': { zh: '修改密码', en: 'Changed their password' },
  'password.demanded': { zh: '要求修改密码', en: 'Required a new password' },
  'organisation.loaded': { zh: '从文件载入组织', en: 'Loaded the organisation from a file' },
  'audit.exported': { zh: '导出审计记录', en: 'Exported the audit' },
  'customer.read': { zh: '查看客户', en: 'Viewed a customer' },
  'customer.revealed': { zh: '查看完整号码', en: 'Revealed a number in full' },
  'customers.searched': { zh: '查找客户', en: 'Searched for customers' },
  'identity.checked': { zh: '核验身份', en: 'Checked an identity' },
  'contact.read': { zh: '查看来访', en: 'Viewed a contact' },
  'history.read': { zh: '查看来访历史', en: 'Viewed earlier contacts' },
  'records.read': { zh: '查看账务记录', en: 'Viewed billing records' },
  'party.claimed': { zh: '记为自称', en: 'Recorded who somebody says they are' },
  'party.parted': { zh: '更正来电人', en: 'Corrected who is calling' },
  'ticket.read': { zh: '查看工单', en: 'Viewed a ticket' },
  'tickets.read': { zh: '查看工单列表', en: 'Viewed tickets' },
  'tickets.exported': { zh: '导出工单', en: 'Exported tickets' },
  'promises.read': { zh: '查看承诺', en: 'Viewed promises' },
  'sender.revealed': { zh: '查看来件人完整号码', en: 'Revealed a sender in full' },
  'attachment.read': { zh: '查看附件', en: 'Viewed an attachment' },
  'calendar.changed': { zh: '修改工作日历', en: 'Changed a calendar' },
  'ladder.changed': { zh: '修改升级阶梯', en: 'Changed an escalation ladder' },
  'portal-progress.opened': { zh: '客户打开进度页', en: 'A customer opened a progress page' },
  'portal-progress.refused': { zh: '进度页查询码不对', en: 'Wrong code on a progress page' },
  'portal-progress.locked': { zh: '进度页已锁定', en: 'Progress page locked' },
  'api-key.made': { zh: '生成接口密钥', en: 'Made an API key' },
  'api-key.changed': { zh: '修改接口密钥', en: 'Changed an API key' },
  'api-key.revoked': { zh: '停用接口密钥', en: 'Revoked an API key' },
  'api-key.used': { zh: '接口密钥调用', en: 'An API key was used' },
  'api-key.refused': { zh: '接口密钥无效', en: 'An API key was refused' },
  'api-key.not-allowed': { zh: '接口密钥越权', en: 'An API key lacked a right' },
  'event-subscription.made': { zh: '新增事件订阅', en: 'Made a subscription' },
  'event-subscription.ended': { zh: '终止事件订阅', en: 'Ended a subscription' },
  'event-subscription.paused': { zh: '暂停事件订阅', en: 'Paused a subscription' },
  'event-subscription.resumed': { zh: '恢复事件订阅', en: 'Resumed a subscription' },
  'event-subscription.sent-again': { zh: '重新投递事件', en: 'Sent events again' },
  'trouble-ticket.created': { zh: '接口提交工单', en: 'Another system raised a ticket' },
  'trouble-ticket.changed': { zh: '接口修改工单', en: 'Another system changed a ticket' },
  'trouble-ticket.deleted': { zh: '接口删除工单', en: 'Another system deleted a ticket' },
};

/** What was done, by the name it is recorded under; that name itself where it has no words. */
export function deedOf(what: string): { zh: string; en: string } {
  return words[what] ?? { zh: what, en: what };
}

/** All that can be asked for. */
export const deeds: readonly { what: string; did: { zh: string; en: string } }[] = Object.entries(words).map(
  ([what, did]) => ({ what, did }),
);
