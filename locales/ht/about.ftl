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
about-named = Atik ki te anonse kanpay la te site { $count } kominote:
about-later = Depi lè sa a:
about-networks = Ki òganizasyon ki dirije l
about-contact = Ki moun pou ekri
about-write = Pou antre, pou korije yon chif oswa pou poze kesyon: [{ $email }](mailto:{ $email }), [{ $website }]({ $website }).
about-guides = Gade tou [gid ak resous](/resources).
about-licence = Itilizasyon done yo ak kòd la
about-data = Chif yo se fè ki soti nan dokiman piblik; chak dokiman site bò chif li. Nenpòt moun ka reitilize jan nou chwazi, ranje ak ekri chif yo, dapre [lisans Creative Commons Attribution 4.0](https://creativecommons.org/licenses/by/4.0/). Site sit sa a ak sous chif la. Dokiman yo menm rete pou moun ki pibliye yo. Pwogram nan se lojisyèl lib, anba lisans MIT oswa Apache 2.0.
about-nothing-asked = Sit sa a pa mete okenn cookie, li pa lanse okenn pwogram nan navigatè w, epi li pa mande okenn lòt sit anyen.
about-languages = Lang
about-translations = Sit sa a ekri an angle, epi an panyòl, an pòtigè ak an kreyòl ayisyen. Yon moun ki pale lang lan depi l piti poko revize tradiksyon yo. Kote yo diferan, se tèks angle a ki konte. Mo nou pran nan dokiman yo rete an angle. Si yon fraz pa sonnen byen pou ou, ekri nou.
