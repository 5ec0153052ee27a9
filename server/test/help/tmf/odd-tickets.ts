import { png } from '../portal-files.ts';

const file = {
  '@type': 'Attachment',
  name: '光猫.png',
  mimeType: 'image/png',
  attachmentType: 'picture',
  content: png().toString('base64'),
};
/** Beside a full ticket what shows at the remaining paths, and what is easily taken for something else. */
export const oddTicket = {
  v4: {
    description: '网速慢，请回电 138-1234-5678, 谢谢',
    requestedResolutionDate: '2026-03-05T08:00:00+08:00',
    relatedEntity: [
      { id: 'olt', role: 'affected', '@referredType': 'Resource', name: '机房', href: 'https://partner.example/olt' },
    ],
    troubleTicketRelationship: [{ id: 'T-1', name: '上一张', relationshipType: 'dependent' }],
    relatedParty: [{ id: 'noc', '@referredType': 'Individual', name: '王工', href: 'https://partner.example/noc' }],
    channel: { id: 'app', role: 7, href: 'https://partner.example/app', '@referredType': 'Channel' },
    attachment: [file, { id: 'log', '@referredType': 'Document', url: 'https://partner.example/log' }],
  },
  v5: {
    description: '身份证 330106199001011234 登记有误',
    relatedParty: [
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'supplier',
        partyOrPartyRole: { '@type': 'PartyRoleRef', id: 'zte', '@referredType': 'Supplier', name: '中兴' },
      },
      {
        '@type': 'RelatedPartyRefOrPartyRoleRef',
        role: 'originator',
        partyOrPartyRole: { '@type': 'PartyRef', id: 'x1' },
      },
    ],
    attachment: [
      file,
      { '@type': 'AttachmentRef', id: 'log', '@referredType': 'Document', mimeType: 5, description: '日志' },
      { '@type': 'Attachment', attachmentType: 'log', mimeType: 'text/plain', '@referredType': 9 },
    ],
    relatedEntity: [
      {
        '@type': 'RelatedEntity',
        role: 'affected',
        entity: { '@type': 'EntityRef', id: 'olt', name: '机房', href: 'https://partner.example/olt' },
      },
    ],
    troubleTicketRelationship: [
      { '@type': 'TroubleTicketRelationship', id: 'T-1', name: '上一张', relationshipType: 'dependent' },
    ],
    channel: { '@type': 'ChannelRef', id: 'app', href: 'https://partner.example/app', '@referredType': 'Channel' },
    troubleTicketCharacteristic: [
      { '@type': 'IntegerCharacteristic', name: 'loss', valueType: 'integer', value: 12 },
      { '@type': 'BooleanCharacteristic', name: 'vip', valueType: 'boolean', value: true },
      { '@type': 'StringArrayCharacteristic', name: 'cells', value: ['a1', 'b,2', 'c3'] },
      { '@type': 'ObjectCharacteristic', name: 'line', value: { port: { slot: 3, up: false }, gone: null } },
    ],
  },
};
