/** The collection configuration that Anki itself writes; only importers older than 2.1.54 look at it. Source: rslib/src/config/schema11.rs. */
export const defaultConfiguration = {
  activeDecks: [1],
  curDeck: 1,
  newSpread: 0,
  collapseTime: 1200,
  timeLim: 0,
  estTimes: true,
  dueCounts: true,
  curModel: null,
  nextPos: 1,
  sortType: 'noteFld',
  sortBackwards: false,
  addToCur: true,
  dayLearnFirst: false,
  schedVer: 2
}
