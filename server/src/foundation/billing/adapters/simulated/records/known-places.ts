import type { Bilingual } from '../../../boss-records.ts';

export interface KnownPlace {
  readonly name: Bilingual;
  readonly baseStations: readonly [string, string];
}

export type CityId = 'zj-hz' | 'zj-nb' | 'js-nj' | 'js-sz';

function place(zh: string, en: string, first: string, second: string): KnownPlace {
  return { name: { zh, en }, baseStations: [first, second] };
}

/** Where customers live and work. The last of each list lies at a province border or in poor cover. */
export const placesOf: Readonly<Record<CityId, readonly KnownPlace[]>> = {
  'zj-hz': [
    place('杭州市西湖区文三路', 'Wensan Road, Xihu, Hangzhou', '0571-30417', '0571-30418'),
    place('杭州市拱墅区湖墅南路', 'Hushu South Road, Gongshu, Hangzhou', '0571-30522', '0571-30523'),
    place('杭州市上城区解放路', 'Jiefang Road, Shangcheng, Hangzhou', '0571-30131', '0571-30135'),
    place('杭州市滨江区江南大道', 'Jiangnan Avenue, Binjiang, Hangzhou', '0571-31206', '0571-31207'),
    place('杭州市萧山区市心中路', 'Shixin Middle Road, Xiaoshan, Hangzhou', '0571-31840', '0571-31842'),
    place('杭州市余杭区良渚街道', 'Liangzhu, Yuhang, Hangzhou', '0571-32615', '0571-32619'),
    place('杭州市临安区清凉峰镇', 'Qingliangfeng, Lin’an, Hangzhou', '0571-38871', '0571-38874'),
  ],
  'zj-nb': [
    place('宁波市海曙区中山西路', 'Zhongshan West Road, Haishu, Ningbo', '0574-20311', '0574-20314'),
    place('宁波市鄞州区天童北路', 'Tiantong North Road, Yinzhou, Ningbo', '0574-21705', '0574-21706'),
    place('宁波市江北区人民路', 'Renmin Road, Jiangbei, Ningbo', '0574-20928', '0574-20929'),
    place('宁波市镇海区骆驼街道', 'Luotuo, Zhenhai, Ningbo', '0574-23450', '0574-23453'),
    place('宁波市宁海县前童镇', 'Qiantong, Ninghai, Ningbo', '0574-27716', '0574-27719'),
  ],
  'js-nj': [
    place('南京市鼓楼区中山北路', 'Zhongshan North Road, Gulou, Nanjing', '025-10277', '025-10278'),
    place('南京市玄武区珠江路', 'Zhujiang Road, Xuanwu, Nanjing', '025-10642', '025-10643'),
    place('南京市江宁区秣陵街道', 'Moling, Jiangning, Nanjing', '025-12855', '025-12858'),
  ],
  'js-sz': [
    place('苏州市姑苏区观前街', 'Guanqian Street, Gusu, Suzhou', '0512-40119', '0512-40120'),
    place('苏州市工业园区星湖街', 'Xinghu Street, Industrial Park, Suzhou', '0512-41333', '0512-41334'),
    place('苏州市吴江区盛泽镇', 'Shengze, Wujiang, Suzhou', '0512-47602', '0512-47605'),
  ],
};

/** Where customers travel to, outside their province. */
export const awayPlaces: readonly KnownPlace[] = [
  place('安徽省黄山市屯溪区', 'Tunxi, Huangshan, Anhui', '0559-50210', '0559-50211'),
  place('上海市徐汇区漕溪北路', 'Caoxi North Road, Xuhui, Shanghai', '021-60733', '021-60734'),
  place('福建省厦门市思明区', 'Siming, Xiamen, Fujian', '0592-51804', '0592-51807'),
  place('北京市海淀区中关村大街', 'Zhongguancun Street, Haidian, Beijing', '010-61245', '010-61246'),
];

/** The place of that Chinese name. Throws `RangeError` when there is none: a slip in the planted records. */
export function placeNamed(zh: string): KnownPlace {
  const found = [...Object.values(placesOf).flat(), ...awayPlaces].find((known) => known.name.zh === zh);
  if (!found) throw new RangeError(`no such place: ${zh}`);
  return found;
}
