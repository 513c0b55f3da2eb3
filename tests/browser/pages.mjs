// One page of each kind, for the tests in a real browser.

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

export const LANGUAGES = ['en', 'es', 'pt', 'ht'];

/** The address of a page in a language. */
export const inLanguage = (language, path) => language === 'en' ? path : `/${language}${path}`;
