/** Words that many passwords are made of, gathered by us: of offices, of the trade, of families and places. Lower case. */
export const commonWords: readonly string[] = `
password passwd passw passwort parola motdepasse contrasena mima mimashi wodemima xinmima ceshi ceshimima morenmima
default changeme change letmein welcome hello hi open sesame opensesame secret secure security safe key login logon
signin access admin administrator admins guanliyuan root system sysadmin super superuser superadmin user users
username guest test tester testing demo sample temp temporary init initial new newpass newpassword pass word master
manager boss staff employee agent service kefu zuoxi callcenter call center centre hotline support help desk helpdesk
office company gongsi corp work jieyi china zhongguo chinamobile mobile yidong zhongguoyidong cmcc chinaunicom unicom
liantong zhongguoliantong chinatelecom telecom dianxin zhongguodianxin ctcc cucc tietong guangdian broadnet net
network internet wifi broadband huawei zte xiaomi oppo vivo honor apple iphone android windows microsoft google baidu
tencent weixin wechat qq alibaba taobao alipay douyin beijing shanghai guangzhou shenzhen hangzhou ningbo wenzhou
nanjing suzhou wuxi zhejiang jiangsu guangdong shandong henan hebei sichuan chengdu chongqing wuhan hubei hunan
changsha tianjin fujian fuzhou xiamen anhui hefei jiangxi nanchang yunnan kunming guizhou guiyang guangxi nanning
hainan haikou liaoning dalian shenyang jilin changchun heilongjiang haerbin shanxi taiyuan shaanxi xian gansu lanzhou
qinghai xining ningxia yinchuan xinjiang wulumuqi xizang lasa neimenggu huhehaote hongkong xianggang macau aomen
taiwan taipei woaini woainima iloveyou iloveu loveyou love lover loveme ilove baobao baobei laopo laogong mama baba
mother father family jiating haizi erzi nuer daughter son baby angel princess queen king prince dragon long tiger
laohu monkey houzi panda xiongmao cat dog gou mao pig zhu horse ma lion eagle shadow sunshine sun moon star xingxing
flower rose summer winter spring autumn fall january february march april may june july august september october
november december monday tuesday wednesday thursday friday saturday sunday today tomorrow football basketball baseball
soccer hockey zuqiu lanqiu golf tennis michael jordan kobe messi ronaldo batman superman spiderman pokemon naruto
starwars matrix ninja samurai killer hunter ranger soldier computer diannao keyboard jianpan phone shouji server
database oracle mysql postgres linux ubuntu debian docker java python cisco router happy kuaile lucky xingyun fuck
fuckyou shit damn freedom ziyou peace heping trustno whatever nothing something anything money qian gold golden silver
diamond rich facai gongxi xinnian nihao zaijian xiexie pengyou friend friends good great best beautiful pretty sexy
cool hot ice fire water blue red green black white orange purple pink yellow zhang wang li liu chen yang zhao huang
zhou wu xu hu gao lin he guo luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng
lv su lu jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao
kong bai cui kang qiu qin gu hou shao meng wan duan zhangwei wangwei wangfang liwei lina zhangmin lijing wangjing
liuwei wangxiuying zhangli lixiuying wangli zhangjing aa bb cc abc abcd abcde aaa xxx zzz ww ee asd qwe zxc qaz wsx
edc poi lkj mnb qwer asdf zxcv qwerty qwertyuiop asdfgh asdfghjkl zxcvbn zxcvbnm 密码 我的密码 新密码 默认密码 管理员 客服 坐席 中国 中国移动
中国联通 中国电信 移动 联通 电信 解疑 我爱你 我爱你中国 你好 恭喜发财 新年快乐 万事如意 北京 上海 广州 深圳 杭州 南京 苏州 宁波 浙江 江苏 广东 老婆 老公 宝宝 宝贝 妈妈 爸爸 测试 登录 系统 公司
`
  .trim()
  .split(/\s+/u);
