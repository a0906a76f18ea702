import assert from 'node:assert/strict';
import { likelyBody } from '../../../src/understanding/delegation/likely-body.ts';
import { readDelegation } from '../../../src/understanding/read-delegation.ts';

const read = (text: string) => readDelegation(text, { today: '2026-11-23' });

describe('A body that no preposition points to', () => {
  for (const [text, organisation] of [
    ['hälsomyndigheten i Hainan besöker oss 31/3 - 2/4', 'hälsomyndigheten i Hainan'],
    ['Sichuans provinsregering hit 10-12/5, 14 pers', 'Sichuans provinsregering'],
    ['online workshop with Central South University, 3 December', 'Central South University'],
    ['digitalt seminarium tillsammans med Jiangnan University i Wuxi', 'Jiangnan University'],
    ['Delegation Dalian University of Technology, 26/4', 'Dalian University of Technology'],
    [
      'Fwd: Itinerary. Group: Jinan Municipal Bureau of Commerce (11 pax)',
      'Jinan Municipal Bureau of Commerce',
    ],
    [
      'Vidarebefordrat från registrator: "our delegation from Ningbo Municipal People\'s Government would like to visit"',
      "Ningbo Municipal People's Government",
    ],
    [
      'our group from Xiamen Municipal Health Commission arrives 18 Jan',
      'Xiamen Municipal Health Commission',
    ],
    ['Ningbo port people coming, 7/6 to 11/6', 'Ningbo port'],
    [
      'Seminarium i Tianjin 5 maj tillsammans med Nankai University och Lunds universitet',
      'Nankai University',
    ],
    [
      'Shaanxi Provincial Department of Science and Technology hit 3 maj',
      'Shaanxi Provincial Department of Science and Technology',
    ],
    ['Universitetet i Kunming vill komma 3 maj', 'Universitetet i Kunming'],
    ['besök av en grupp från Chengdus stadsbibliotek 8 maj', 'Chengdus stadsbibliotek'],
    ['fr Zhejiang Univ. of Technology 11-13/5', 'Zhejiang Univ. of Technology'],
    [
      'Delegationen från Hubeis utbildningsdepartement leds av Wang Lei',
      'Hubeis utbildningsdepartement',
    ],
    ['Registrera gärna: Chongqing Rail Transit Group besöker oss', 'Chongqing Rail Transit Group'],
    [
      'From the embassy: "a 15-member delegation from Jilin University arrives"',
      'Jilin University',
    ],
    ['Flying to Dongguan 3 May to see CSNS', 'CSNS'],
    ['"Hainan Medical University requests a visit on 9 June"', 'Hainan Medical University'],
  ] as const) {
    it(`is the organisation: ${organisation}`, () =>
      assert.equal(read(text).organisation?.text, organisation));
  }

  for (const text of [
    'a delegation of 8 doctors from a hospital in Wuhan',
    'Besök från Tianjin 3 mars på Lunds universitet',
    'Efterregistrering. Besök från Wuhan 3 mars. Totalt 11 personer.',
    'I am going to Urumqi on 3 May. Solo.',
    'Vi får besök från Tianjin 3 maj. Mvh Olle Ek',
    'Resa Peking 3 maj. Totalt 14.',
    'ny delegation från Shenyangs stad 3 maj',
    'Från Guangdong kommer 5 maj: Huang Wei, Li Na och Zhao Min',
  ]) {
    it(`is none: ${text}`, () => assert.equal(read(text).organisation, undefined));
  }

  it('is guessed from what is left over, so that it can be looked over', () => {
    assert.equal(likelyBody('batterimaterial ihop med Fudan, typ', ['Fudan', 'typ']), 'Fudan');
    assert.equal(likelyBody('en tolk med från Lund', ['tolk', 'Lund']), undefined);
  });
});

describe('Who hosts', () => {
  for (const [text, host] of [
    ['Xi’an-gänget var här 28-30 oktober. värd var Lunds kommun', 'kommun-lund'],
    ['kommer på torsdag, typ 25, region skåne hostar', 'region-skane'],
    ['15 pers från Chengdu, och det är SUS som är värd, fast', 'skanes-universitetssjukhus'],
    ['a group from Nanjing, Invest in Skåne is the host and I need sandwiches', 'invest-in-skane'],
    ['fem från kinesiska ambassaden, Lunds kommun bjuder å e värd', 'kommun-lund'],
    ['från Wuxi 4 maj. SUS står för värdskapet tror jag.', 'skanes-universitetssjukhus'],
    ['fyra från Wuxi, LTH värd, materialteknik', 'lth'],
    ['tre gubbar från Foshan, Trelleborgs kommun va värd', 'kommun-trelleborg'],
  ] as const) {
    it(`is ${host}: ${text}`, () => assert.equal(read(text).host?.id, host));
  }

  it('is whoever is said to receive', () => {
    const text = 'studiebesök från Xiamens hamn, Trelleborgs Hamn tar emot';
    assert.equal(read(text).host?.text, 'Trelleborgs Hamn');
  });

  it('may be a person or a company', () => {
    assert.equal(read('14 pers från Sichuan, Karin är värd').host?.text, 'Karin');
    assert.equal(read('folk från Dongguan. Tetra Pak tar emot som värd').host?.text, 'Tetra Pak');
  });
});

describe('Several places', () => {
  it('are all there to choose from when they are listed', () => {
    const { place } = read("Trip to Beijing, Xi'an and Chengdu 2-9 May, four of us");
    assert.deepEqual(place?.kind === 'choice' && place.said, ['Beijing', "Xi'an", 'Chengdu']);
  });

  it('are told when one of them is said in passing', () => {
    const { place, leftOver } = read('besök från Tianjin 3 maj, sedan vidare via Chengdu');
    assert.equal(place?.text, 'Tianjin');
    assert.ok(leftOver.some(({ text }) => text.includes('Chengdu')));
  });
});

describe('The kind of what is written in a hurry', () => {
  for (const [text, kind] of [
    ['ny deleg. qingdao 14/4-16/4 ca 20 pers', 'visit'],
    ['hade 6 gäster fr chengdu igår', 'visit'],
    ['vi drar t shenzhen v 11', 'trip'],
    ['Vi for te Nanchang i september', 'trip'],
    ['Två representanter för stadsförvaltningen i Nanjing anländer till Lund', 'visit'],
  ] as const) {
    it(`is ${kind}: ${text}`, () => assert.equal(read(text).kind?.value, kind));
  }
});
