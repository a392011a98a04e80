/**
 * Words that a reader may type for one another. A line is found by each of its members, a single word or several;
 * they stand without case, accents and plurals, as `searchWords` folds them. Commas part them: lists of lists would be
 * made when a page begins.
 *
 * Only words for the same thing stand here. Words whose difference can be a matter of substance, such as
 * "guarantee" and "assurance" or "ceasefire" and "peace", do not.
 */
export const synonyms: readonly string[] = [
  // Spellings of names.
  'kyiv, kiev',
  'zelensky, zelenskyy, zelenskiy, zelenskyi, zelenski',
  'donbas, donbass',
  'odesa, odessa',
  'kharkiv, kharkov',
  'luhansk, lugansk',
  'zaporizhzhia, zaporizhia, zaporizhzhya, zaporozhye, zaporozhia, zaporizhzhian',
  'dnieper, dnipro, dnepr',
  'yermak, ermak',
  // Spellings of words.
  'ceasefire, cease fire, truce',
  'defence, defense',
  'centre, center',
  'programme, program',
  'labour, labor',
  'neighbour, neighbor',
  'neighbouring, neighboring',
  'honour, honor',
  'judgement, judgment',
  'licence, license',
  'nonaggression, non aggression',
  'peacekeeper, peacekeeping force, peace keeper',
  // Short forms.
  'united states, us, usa, america',
  'european union, eu',
  'united nation, un',
  'united kingdom, uk, britain',
  'north atlantic treaty organisation, nato',
  'international atomic energy agency, iaea',
  'international monetary fund, imf',
  'group of seven, g7',
  'group of eight, g8',
  'prisoner, prisoner of war, pow',
  'nuclear power plant, nuclear plant, npp, znpp',
  'per cent, percent',
  // Figures, but for "one", which mostly stands for something named before.
  'two, 2',
  'three, 3',
  'four, 4',
  'five, 5',
  'six, 6',
  'seven, 7',
  'eight, 8',
  'nine, 9',
  'ten, 10',
  'eleven, 11',
  'twelve, 12',
  // Words for the same thing.
  'army, armed force, troop, military, soldier',
  'frozen asset, frozen russian asset, frozen fund, frozen russian fund, immobilised asset, blocked asset',
  'fighter jet, fighter plane, fighter aircraft, fighter, jet',
  'withdraw, withdrawal, withdrawn, withdrew, pull out, pullout, pull back',
  'accession, accede, join',
  'border, frontier',
  'rebuild, rebuilding, reconstruction, reconstruct',
]
