/** Names that authors give in the file, so that a new type, fact or value needs no code. */
export const jieyiPackage = {
  name: 'Jieyi',
  uri: 'urn:jieyi:dmn',
  prefix: 'jieyi',
  xml: { tagAlias: 'lowerCase' },
  types: [
    {
      name: 'Word',
      superClass: ['Element'],
      properties: [
        { name: 'value', isAttr: true, type: 'String' },
        { name: 'zh', isAttr: true, type: 'String' },
        { name: 'en', isAttr: true, type: 'String' },
      ],
    },
  ],
};
