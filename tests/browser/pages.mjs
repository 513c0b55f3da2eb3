// The pages for the tests in a real browser: each page of the sitemap once, and the pages below with a query,
// with a community, with a city or town, or with an error.

import { startSite } from './site.mjs';

const STATES = [
  { name: 'communities-sorted', path: '/communities?target=yes&sort=change&direction=down' },
  { name: 'communities-none', path: '/communities?q=zzz' },
  { name: 'community-behind', path: '/communities/boston' },
  { name: 'community-method-changed', path: '/communities/cambridge' },
  { name: 'community-no-baseline', path: '/communities/medford' },
  { name: 'community-no-inventory', path: '/communities/melrose' },
  { name: 'embed', path: '/communities/boston/embed' },
  { name: 'embed-no-chart', path: '/communities/melrose/embed' },
  { name: 'town', path: '/towns/worcester' },
  { name: 'town-light-plant', path: '/towns/holyoke' },
  { name: 'town-too-small', path: '/towns/gosnold' },
  { name: 'town-without-figures', path: '/towns/new-braintree' },
  { name: 'find-joined', path: '/find?q=new+bedfrod' },
  { name: 'find-not-joined', path: '/find?q=Acton' },
  { name: 'find-several', path: '/find?q=new' },
  { name: 'find-nothing', path: '/find?q=zzz' },
  { name: 'compare-of-three', path: '/compare?c=boston&c=somerville&c=medford&measure=total' },
  { name: 'compare-per-person', path: '/compare?c=boston&c=cambridge&measure=per-person' },
  { name: 'compare-shares', path: '/compare?c=boston&c=northampton&c=melrose&measure=sectors' },
  { name: 'actions-filtered', path: '/actions?sector=waste' },
  { name: 'changes-of-one', path: '/changes?community=boston' },
  { name: 'community-cited', path: '/communities/boston?edition=2026-11-24' },
  { name: 'not-found', path: '/communities/bostn', status: 404 },
  { name: 'bad-query', path: '/communities?kind=village', status: 400 },
];

export const LANGUAGES = ['en', 'es', 'pt', 'ht'];

/** The address of a page in a language. */
export const inLanguage = (language, path) => language === 'en' ? path : `/${language}${path}`;

/** The English pages of the sitemap that are about no one community, city or town, named after their paths. */
async function pagesOfSitemap() {
  const site = await startSite();
  try {
    const sitemap = await (await fetch(`${site.address}/sitemap.xml`)).text();
    const paths = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address).pathname);
    const translated = (path) => LANGUAGES.slice(1).some((code) => `${path}/`.startsWith(`/${code}/`));
    return paths.filter((path) => !translated(path) && !/^\/(communities|towns)\//.test(path))
      .map((path) => ({ name: path.slice(1).replaceAll('/', '-') || 'home', path }));
  } finally {
    site.stop();
  }
}

export const PAGES = [...await pagesOfSitemap(), ...STATES];
