# Kisa kanpay la ye, ki moun ki dirije l, ak sa ou ka fè ak done yo.

about-title = Sou kanpay la
about-description = Sa kanpay la mande, ki òganizasyon ki dirije l ak ki moun pou ekri.
about-heading = Sou { $campaign }
about-lead = Yon kanpay nan lemonn antye. Kominote ki antre ladan l pran angajman pou koupe emisyon kabòn yo an mwatye pou { $halve-by }. Yo pran angajman tou pou rive nan emisyon nèt zewo, pa pita pase { $net-zero-by }, epi pou rechofman planèt la pa depase { $warming } °C. Bi kanpay la, nan pwòp mo pa l: “{ $purpose }”.
about-aims = Sa kanpay la vle
about-goal = L ap travay pou plis pase { $goal } kominote antre ladan l.
about-criteria = Angajman yon kominote pran
about-standings = [Kote chak kominote ye](/criteria)
about-joined = Ki kominote nan { $region } ki antre nan kanpay la
about-joined-anywhere = Ki moun ki antre
about-named = Atik ki te anonse kanpay la te site { $count } kominote:
about-later = Depi lè sa a:
about-networks = Ki òganizasyon ki dirije l
about-contact = Ki moun pou ekri
about-write = Pou antre oswa pou poze kesyon sou kanpay la: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).
about-guides = Gade tou [gid ak resous](/resources).
about-licence = Itilizasyon done yo ak kòd la
about-data = Chif yo se fè ki soti nan dokiman piblik; chak dokiman site bò chif li. Nenpòt moun ka reitilize jan nou chwazi, ranje ak ekri chif yo, dapre [lisans Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/). Site sit sa a ak sous chif la. Dokiman yo menm rete pou moun ki pibliye yo. Pwogram nan se lojisyèl lib, anba lisans MIT oswa Apache 2.0.
about-nothing-asked = Sit sa a pa mete okenn cookie, li pa lanse okenn pwogram nan navigatè w, epi li pa mande okenn lòt sit anyen. Pa gen kont, epi pèsòn pa swiv ou de paj an paj.
about-languages = Lang
about-translations = Sit sa a ekri an angle, epi an panyòl, an pòtigè ak an kreyòl ayisyen. Yon moun ki pale lang lan depi l piti poko revize tradiksyon yo. Kote yo diferan, se tèks angle a ki konte. Tit dokiman yo rete an angle, ansanm ak tèks pèsonn poko tradui. Si yon fraz pa sonnen byen pou ou, ekri nou.

# Ki moun ki fè sit la. $what bay lis sa dosye a poko di.
about-site = Ki moun ki fè sit sa a
about-not-campaign = Sa a se pa sit kanpay la menm; sit kanpay la se [{ $website }]({ $website }). Isit la gen sa dokiman piblik yo di sou { $campaign } ak kominote li yo.
about-publisher = Se { $name } ki fè sit sa a.
about-publisher-linked = Se [{ $name }]({ $website }) ki fè sit sa a.
about-corrections = Ki moun ki deside sou koreksyon: { $who }.
about-reach = Pou yon chif ki pa bon, oswa yon kesyon sou sit sa a: [{ $email }](mailto:{ $email }).
about-untold = Sa ki poko ekri isit la: { $what }.
about-untold-name = ki moun ki fè sit sa a
about-untold-corrections = ki moun ki deside sou koreksyon
about-untold-email = kijan pou kontakte yo
about-until-then = An atandan, paj yo bay adrès kanpay la pou koreksyon: [{ $email }](mailto:{ $email }).
about-decided = Se [yon metòd](/method) ki deside vèdik yo, menm metòd la pou chak kominote. [Chak koreksyon nan yon lis](/changes), ak dat li ak rezon li.

# Aksesibilite.
about-accessibility = Aksesibilite
about-accessible-aim = Sit sa a vle respekte Gid Aksesibilite pou Kontni Entènèt (WCAG) 2.2, nan nivo AA.
about-accessible-keyboard = Tout bagay mache ak klavye epi san pwogram nan navigatè a. Chak paj kòmanse ak yon lyen ki sote ale nan kontni an.
about-accessible-charts = Chak grafik gen yon deskripsyon pou lektè ekran, epi yon tablo ak menm chif yo vini apre l. Okenn koulè pa pote yon sans pou kont li.
about-accessible-size = Paj yo antre nan yon fenèt 320 piksèl lajè, epi tèks la ka grandi jiska 400 pou san. Yo swiv chwa ou fè: klè oswa fonse, koulè fòse, mwens mouvman.
about-accessible-tested = Yo teste chak vèsyon nan yon navigatè ak axe, yon pwogram ki jwenn baryè: chak kalite paj, nan kat lang, klè ak fonse. Yo teste klavye a tou. Okenn moun ki sèvi ak yon lektè ekran chak jou poko teste sit la.
about-accessible-limits = Sa ki poko bon: tablo laj yo glise sou kote nan yon telefòn. Sitasyon yo rete an angle. Dokiman nou mete lyen pou yo ka pa aksesib.
about-accessible-tell = Èske yon bagay te bloke w? Ekri [{ $email }](mailto:{ $email }) ak adrès paj la.

# Vi prive. Sa sèvè a sere a nan src/server/log.rs.
about-privacy = Vi prive
about-privacy-log = Pwogram ki sèvi sit sa a pa sere adrès okenn vizitè. Si moun ki opere l la limen jounal li a, yon liy gen lè a, paj la ak kijan pwogram nan reponn. Li konte tou konbyen paj li sèvi.
about-privacy-search = Sa ou tape nan yon rechèch nan adrès rezilta a. Jounal la pa mete l. Navigatè w ka sonje l toujou.
about-privacy-host = Konpayi ki gen òdinatè ki pote sit sa a, oswa founisè entènèt ou, ka sere plis. Nou pa ka wè sa yo sere.
about-privacy-letters = Si ou ekri nou, nou gen adrès ou ak lèt ou. Lyen yo mennen nan lòt sit, ki gen pwòp règ pa yo.
