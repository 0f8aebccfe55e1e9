/** English abbreviations whose full stop does not end a sentence: knowledge, not logic. */

/** Something always follows: Dr. Osei, No. 4, Oct. 18. */
export const LEADING = new Set(
  (
    "mr mrs ms messrs mx dr prof profs rev fr hon gen col lt capt cmdr maj sgt adm gov sen rep pres st ste mt ft " +
    "no nos vol vols fig figs ed eds pp art arts sec ch cf e.g eg i.e ie viz vs v approx ca c est incl " +
    "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri tel ext dept"
  ).split(" "),
);

/** They may also stand at the end of a sentence: Acme Ltd. The firm … */
export const TRAILING = new Set(
  (
    "co bros pte sdn ag s.a sa n.v b.v s.p.a u.s u.k u.n e.u d.c u.s.a p.r.c " +
    "a.m p.m am pm etc al jr sr ph.d b.a m.a m.sc m.b.a univ inst assn ave blvd rd sq bldg"
  ).split(" "),
);

/** The last word of a firm's name: with a capital letter behind it, another sentence or another legal form begins. */
export const LEGAL = new Set("inc ltd corp llc plc gmbh pty bhd".split(" "));

/** Words that begin a sentence and seldom go on with a name. */
export const OPENERS = new Set(
  (
    "the a an it its he she they we you i his her their our this that these those in on at for from with by to as after before " +
    "but and or so yet if when while since until under over about according both each all some many most no not only " +
    "there here then now today yesterday last next another other more however meanwhile moreover what who how why where " +
    "founded established based headquartered asked"
  ).split(" "),
);
