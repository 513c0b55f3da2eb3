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
about-named = The founding story named { $count }:
about-later = Since then:
about-networks = Who runs it
about-contact = Whom to write to
about-write = To join, to correct a figure or to ask: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).
about-guides = See also [guides and resources](/resources).
about-licence = Use of the data and the code
about-data = The figures are facts from public documents, each named beside its figure. Our selection, arrangement and wording of them may be used by anyone under the [Creative Commons Attribution 4.0 licence](https://creativecommons.org/licenses/by/4.0/): name this site and the source of the figure. The documents themselves belong to their publishers. The program is free software under the MIT or Apache 2.0 licence.
about-nothing-asked = This site sets no cookie, runs no script and asks nothing of any other site.
about-languages = Languages
about-translations = This site is written in English, and in Spanish, Portuguese and Haitian Creole. The translations await the review of a native reader; where they differ, the English text holds. What the record quotes from documents stays in English. If a sentence sounds wrong to you, write to us.
