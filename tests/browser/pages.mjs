// One page of each kind. A new kind of page goes here, so that it is seen in a real browser.

export const PAGES = [
  { name: 'home', path: '/' },
  { name: 'communities', path: '/communities' },
  { name: 'communities-sorted', path: '/communities?target=yes&sort=change&direction=down' },
  { name: 'communities-none', path: '/communities?q=zzz' },
  { name: 'community-behind', path: '/communities/boston' },
  { name: 'community-method-changed', path: '/communities/cambridge' },
  { name: 'community-no-baseline', path: '/communities/medford' },
  { name: 'community-no-inventory', path: '/communities/melrose' },
  { name: 'embed', path: '/communities/boston/embed' },
  { name: 'embed-no-chart', path: '/communities/melrose/embed' },
  { name: 'find', path: '/find' },
  { name: 'find-joined', path: '/find?q=new+bedfrod' },
  { name: 'find-not-joined', path: '/find?q=Acton' },
  { name: 'find-several', path: '/find?q=new' },
  { name: 'find-nothing', path: '/find?q=zzz' },
  { name: 'join', path: '/join' },
  { name: 'compare-none', path: '/compare' },
  { name: 'compare', path: '/compare?c=boston&c=somerville&c=medford&measure=total' },
  { name: 'compare-per-person', path: '/compare?c=boston&c=cambridge&measure=per-person' },
  { name: 'compare-shares', path: '/compare?c=boston&c=northampton&c=melrose&measure=sectors' },
  { name: 'criteria', path: '/criteria' },
  { name: 'actions', path: '/actions' },
  { name: 'actions-filtered', path: '/actions?sector=waste' },
  { name: 'reports', path: '/reports' },
  { name: 'state', path: '/state' },
  { name: 'method', path: '/method' },
  { name: 'press', path: '/press' },
  { name: 'data', path: '/data' },
  { name: 'api', path: '/data/api' },
  { name: 'changes', path: '/changes' },
  { name: 'changes-of-one', path: '/changes?community=boston' },
  { name: 'community-cited', path: '/communities/boston?edition=2026-11-24' },
  { name: 'about', path: '/about' },
  { name: 'resources', path: '/resources' },
  { name: 'glossary', path: '/glossary' },
  { name: 'not-found', path: '/communities/bostn', status: 404 },
  { name: 'bad-query', path: '/communities?kind=village', status: 400 },
];

/** The other languages: each kind of page in Spanish, the first two in the others, in fewer views. */
const TRANSLATED_VIEWS = [
  { width: 360, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
];
const ENGLISH = [...PAGES];
const translated = (language, pages) => pages.map(({ name, path, status }) =>
  ({ name: `${name}-${language}`, path: `/${language}${path}`, status, views: TRANSLATED_VIEWS }));
const FIRST = ENGLISH.filter(({ name }) => ['home', 'community-behind'].includes(name));
PAGES.push(...translated('es', ENGLISH), ...translated('pt', FIRST), ...translated('ht', FIRST));

export const VIEWS = [
  { width: 360, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 1280, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
];
