# The campaign, who runs it, and how others may use the data.

about-title = About the campaign
about-description = What the campaign asks, who runs it and whom to write to.
about-heading = About { $campaign }
about-lead = A worldwide campaign of communities that pledge to halve carbon emissions by { $halve-by }. They also pledge to reach net zero { $net-zero }, by { $net-zero-by } at the latest, and to keep warming to { $warming } °C. The aim is { $purpose }.
about-aims = What it wants
about-goal = It works to recruit more than { $goal } communities.
about-criteria = What a community commits to
about-standings = [Where each community stands](/criteria)
about-joined = Who joined in { $region }
about-joined-anywhere = Who joined
about-named = The founding story named { $count }:
about-later = Since then:
about-networks = Who runs it
about-contact = Whom to write to
about-write = To join or to ask about the campaign: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).
about-guides = See also [guides and resources](/resources).
about-licence = Use of the data and the code
about-data = The figures are facts from public documents, each named beside its figure. Our selection, arrangement and wording of them may be used by anyone under the [Creative Commons Attribution 4.0 licence](https://creativecommons.org/licenses/by/4.0/): name this site and the source of the figure. The documents themselves belong to their publishers. The program is free software under the MIT or Apache 2.0 licence.
about-nothing-asked = This site sets no cookie, runs no script and asks nothing of any other site. No account exists, and nobody is counted from page to page.
about-languages = Languages
about-translations = This site is written in English, and in Spanish, Portuguese and Haitian Creole. The translations await the review of a native reader; where they differ, the English text holds. The titles of documents stay in English, and so does a text that nobody has translated yet. If a sentence sounds wrong to you, write to us.

# Who makes the site. $what lists what the record does not say yet.
about-site = Who makes this site
about-not-campaign = This is not the campaign’s own site; that is [{ $website }]({ $website }). Here stands what public documents say about { $campaign } and its communities.
about-publisher = { $name } makes this site.
about-publisher-linked = [{ $name }]({ $website }) makes this site.
about-corrections = Who decides on corrections: { $who }.
about-reach = A wrong figure, or a question about this site: [{ $email }](mailto:{ $email }).
about-untold = Not yet said here: { $what }.
about-untold-name = who makes this site
about-untold-corrections = who decides on corrections
about-untold-email = how to reach them
about-until-then = Until then, pages give the campaign’s address for corrections: [{ $email }](mailto:{ $email }).
about-decided = [A method](/method) decides the verdicts, the same one for every community. [Each correction is listed](/changes) with its date and its reason.

# Accessibility.
about-accessibility = Accessibility
about-accessible-aim = This site aims to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA.
about-accessible-keyboard = Everything works by keyboard and without scripts. Each page begins with a link that skips to its content.
about-accessible-charts = Each chart has a description for screen readers, and a table of the same figures follows it. No color carries a meaning alone.
about-accessible-size = Pages fit a window 320 pixels wide, and text can grow to 400 percent. They follow your choice of light or dark, of forced colors and of less motion.
about-accessible-tested = Each release is tested in a browser with axe, a program that finds barriers: every kind of page, in four languages, light and dark. The keyboard is tested too. No person who uses a screen reader every day has tested the site yet.
about-accessible-limits = What falls short: wide tables scroll sideways on a phone. Quotations stay in English. The documents that we link may not be accessible.
about-accessible-tell = Did something stop you? Write to [{ $email }](mailto:{ $email }) with the address of the page.

# Privacy. What the server stores is in src/server/log.rs.
about-privacy = Privacy
about-privacy-log = The program that serves this site stores no address of a visitor. If its operator turns on its log, a line has the time, the page and how the program answered. It also counts how many pages it has served.
about-privacy-search = What you type into a search is in the address of the result. The log leaves it out. Your browser may still remember it.
about-privacy-host = The company whose computers carry this site, or your internet provider, may store more. We cannot see what they store.
about-privacy-letters = If you write to us, we have your address and your letter. Links lead to other sites, with rules of their own.
