/// The verbs that news, commentary and official texts are told with.
///
/// Forms are derived by rule; a plus sign says that the last consonant is doubled.
enum VerbList {
  /// Regular verbs whose forms are no nouns.
  static let regular = """
    abandon absorb accelerate accept accompany achieve acknowledge acquire adapt add adhere adjourn \
    administer admit+ adopt advance advocate affect affirm agree allege allocate allow amend \
    announce anticipate appeal appear apply appoint appreciate approach appropriate approve argue \
    arise arrange arrest arrive assemble assert assess assign assist assume assure attain attempt \
    attend attract authorise authorize avoid await back baptize bar+ believe belong benefit blame block \
    boast bolster boost breach broaden brief cancel capture carry cause cease celebrate challenge \
    chair choose circumvent cite claim clarify classify clear coincide collaborate combat combine \
    commence commit+ communicate compare compel+ compete compile complain complete comply compose \
    comprise concede concern conclude condemn conduct confirm confront conform connect consider \
    consist consolidate constitute consult contain contend continue contradict contravene convene \
    convert convey convince cooperate coordinate cope correspond counter craft create criticize \
    declare decline decrease dedicate deepen defend defer+ define delay delegate delete deliver \
    demand demonstrate denounce deny depart depend deploy derive describe deserve designate \
    detail detain deter+ determine develop devise dictate differ diminish disagree disappoint \
    disclose discover discuss dismiss dispatch display dispute disrupt dissolve distribute \
    diversify divide dominate donate double draft earn elaborate elect elevate eliminate embark \
    embrace emerge emphasize employ enable enact encompass encounter encourage endorse enforce \
    engage enhance enjoy enlarge ensure entail enter equip+ establish evacuate evaluate evolve \
    examine exceed exclude execute exempt exercise exist expand expect expel+ expire explain \
    explore express extend extract facilitate fail fasten favor feature file finalize finance \
    finish fix focus follow foresee forge form formalize formulate foster fulfill gather gain \
    generate govern grant grapple guarantee guide halt handle happen harm harmonize highlight \
    hinder hire hope identify ignore illustrate impair impede implement imply impose \
    improve include incorporate increase indicate inform inherit inhibit initiate injure inspect \
    inspire install institute instruct integrate intend intensify interpret interrupt introduce \
    invade invest investigate invite involve issue join jeopardize justify label lack last launch \
    lay legislate lessen liberalize license lift limit link list locate lower maintain manage \
    manufacture mark maximize mention merge migrate minimize misuse mitigate modernize modify \
    monitor motivate multiply narrow necessitate negotiate nominate note notice notify nurture \
    obey oblige observe obstruct obtain occupy occur+ offer offset open operate oppose organize \
    originate oust outline outlaw overlap+ overhaul oversee owe own participate pass penalize \
    perform permit+ persist persuade pinpoint play pledge point pose position possess postpone \
    praise prefer+ prepare preserve prevail prevent prioritize privatize proceed proclaim procure \
    prohibit project prolong promise promote propel+ propose prosecute protect prove provide \
    provoke publish punish purchase pursue push qualify question quote raise ratify reach react \
    reaffirm realize realign reassure rebuild recall receive recognize recommend reconcile \
    reconsider reconvene recover recruit reduce refer+ reflect reform refrain refuse regard \
    register regulate reinforce reiterate reject rejoin relate relax release rely remain remark \
    remember remind remove renew renounce repeal repeat repel+ replace reply report represent \
    request require resemble reserve reshape reside resign resist resolve respect respond restore \
    restrain restrict restructure result resume retain retaliate retire retreat return reveal \
    reverse review revise revive revoke revolve safeguard satisfy scrap+ scrutinize secure seem \
    select separate serve settle shape share shelve shorten shrink signal simplify slate solve \
    specify sponsor stabilize stage state stem+ step+ stipulate stop+ strengthen stress struggle \
    study submit+ subscribe subsidize succeed suffer suggest summon supervise supply support \
    suppose surpass surge surprise surrender surround suspect suspend sustain tackle tailor \
    target terminate test testify threaten tie tighten tolerate top+ total touch trace track \
    transfer+ transform translate transmit+ treat trigger trust try turn uncover \
    undermine underline underpin+ underscore unify unite unveil update uphold upgrade urge use \
    utilize vacate validate value vary verify veto view violate voice volunteer vow wait want warn \
    waive weaken weigh welcome widen withhold witness wonder work worry wrap+ yield strive toughen \
    streamline slow spark spur+ suit welcome look call talk walk ask show help need plan+ vote \
    change start end move order face cover host visit aim seek control+ export import measure \
    travel account act address answer attack award ban+ bid board campaign charge check claim \
    comment complain contact contribute cost count crack crash curb cut damage date deal decide \
    debate decree design detail doubt drop+ estimate exchange experience fear fight figure fire \
    force frame fund guard head influence insist interest interview join judge kill land level \
    like live love mandate map+ march master matter mean mind mirror miss mobilize name number \
    object pay pilot place portray post power present press pressure price process produce profit \
    program protest pull race rain rally rank rate reason record reward risk role rule sail \
    sanction save scale schedule search seize send sense ship+ shock sign sort sound stand \
    station store strain stretch structure subject substitute suit switch tax team tear time tour \
    trade train trap+ trend trip+ void wage wish wreck accuse adjust admire accommodate afford \
    aggravate align alleviate alter announce arm assure attribute augment believe bully calm \
    channel circulate clash coerce collect collapse commend compensate complement complicate \
    compromise conceal concentrate consume contest contract correct couple cultivate curtail \
    deem defeat delight deliberate denominate depict deteriorate devote digest disrupt divert \
    doom dwindle ease echo educate embody enrich entrust envisage envision erect erode escape \
    exploit exert expose fade fall feed flourish flow forbid forecast gear gauge grab+ hail hamper \
    harass hasten honor hurt impress incite induce infringe insert intercept intervene invoke \
    irritate isolate leak lobby lure marry meddle mediate mend muster narrate neglect neutralize \
    outweigh outnumber overcome perceive persecute ponder portend presume probe propagate quell \
    ravage reap rebuff rebuke reckon rectify redefine refuel regain reignite repair resent \
    resort resurrect retrieve revamp rescind soar sow stall stifle stockpile stymie subscribe \
    supplant surface surmount sway swear tap+ tempt thwart topple trail unfold unleash untangle \
    uproot dub+ nickname entitle title practice research rest shift apologize die direct fill balance learn accomplish distinguish trouble bless root prescribe \
    destroy please calculate disable cherish oppress displace disturb confer+ deprive watch render \
    entertain associate bestow liberate vest waste match awaken confine scatter conquer desire \
    accumulate frustrate convict incur+ excite conceive enlist plant exhaust abuse characterize \
    endanger house wound shatter stay allot+ stake contemplate command exhibit attach discharge \
    survive burden construct disappear devastate endure imagine listen overwhelm elapse crown \
    sacrifice lock hand crush arouse insure seat cross paint discard fuel prompt precede allay \
    perfect exaggerate abolish subside spare fit+ indict specialize jail rob+ discourage triple evict \
    extradite repatriate deport borrow busy close concur+ connect reopen reach \
    rebut rejoice relocate reposition settle smooth spell stabilize strand teeter tender tolerate \
    vanish warrant weather whittle wield tip+ steal repudiate refute revert rescue taste \
    disprove speculate insinuate dissuade hesitate inquire enquire omit+ regret+ \
    advise predict analyze diagnose stimulate detect activate infect conserve suppress inject tend \
    furnish confide deplete enroll inflict evoke manipulate contaminate rename heighten quadruple \
    inaugurate heal bury overlook disregard prosper refresh inflate amplify mount underestimate \
    distort pollute quantify banish discontinue dispense embarrass invent empower dismantle induct \
    expedite revitalize preside thank greet disseminate elicit fortify applaud disapprove avert \
    overshadow preclude stir+ embed+ infer+ abstain acquit+ amass annex append ascend ascertain \
    assassinate attest besiege castigate codify confiscate congratulate conspire corroborate \
    culminate decry defraud defuse demolish denigrate deplore derail devolve dilute disavow disband \
    disburse discredit disguise dispel+ disqualify divulge downplay downgrade earmark eclipse \
    emanate emigrate emulate encroach engender enshrine enslave equate eradicate escalate espouse \
    evade exacerbate excavate exonerate expropriate extinguish extort fabricate falsify foment \
    forestall garner ignite immigrate impeach imperil implicate imprison incarcerate infiltrate \
    infuriate inhabit instigate insulate interrogate intimidate invalidate languish legalize linger \
    liquidate malign marginalize militate mourn nationalize normalize nullify obliterate ostracize \
    outlast outpace outperform overestimate overrule overstate overturn pacify paralyze perish \
    perpetrate perpetuate persevere plead plummet plunder polarize postulate predate proliferate \
    promulgate proscribe purge quash rationalize reactivate reassess reassign recede reciprocate \
    recoup recur+ recycle redeem redeploy redouble redress reelect refinance refurbish rehabilitate \
    reimburse reinstate relent relinquish replenish repress reprimand reorganize retract \
    segregate sequester sideline smuggle solicit squander subdue submerge subordinate substantiate \
    subvert summarize supersede surmise tarnish thrive transpire traverse unearth unload unsettle \
    usher usurp vandalize vanquish vilify cap+ curtail jettison
    """

  /// Irregular verbs: the base, the past and the participle, with commas between verbs.
  static let irregular = """
    begin+ began begun, become became become, break broke broken, bring brought brought, \
    build built built, buy bought bought, catch caught caught, choose chose chosen, \
    come came come, cut+ cut cut, deal dealt dealt, draw drew drawn, drive drove driven, \
    eat ate eaten, fall fell fallen, feel felt felt, fight fought fought, find found found, \
    fly flew flown, forbid forbade forbidden, forecast forecast forecast, foresee foresaw foreseen, \
    forget+ forgot forgotten, get+ got gotten, give gave given, go went gone, grow grew grown, \
    hear heard heard, hit+ hit hit, hold held held, hurt hurt hurt, keep kept kept, \
    know knew known, lay laid laid, lead led led, leave left left, lend lent lent, let+ let let, \
    lose lost lost, make made made, mean meant meant, meet met met, overcome overcame overcome, \
    oversee oversaw overseen, pay paid paid, put+ put put, quit+ quit quit, read read read, \
    rebuild rebuilt rebuilt, ride rode ridden, rise rose risen, run+ ran run, say said said, \
    see saw seen, seek sought sought, sell sold sold, send sent sent, set+ set set, \
    shake shook shaken, shrink shrank shrunk, shut+ shut shut, sit+ sat sat, speak spoke spoken, \
    spend spent spent, spread spread spread, stand stood stood, steal stole stolen, \
    strike struck struck, strive strove striven, swear swore sworn, sweep swept swept, \
    take took taken, teach taught taught, tear tore torn, tell told told, think thought thought, \
    throw threw thrown, undergo underwent undergone, understand understood understood, \
    undertake undertook undertaken, uphold upheld upheld, win+ won won, withdraw withdrew withdrawn, \
    withhold withheld withheld, write wrote written, beat beat beaten, bear bore born, bear bore borne, \
    bind bound bound, show showed shown, prove proved proven, cost cost cost, bid+ bid bid, \
    broadcast broadcast broadcast, cast cast cast, arise arose arisen, awake awoke awoken, \
    bend bent bent, cling clung clung, flee fled fled, freeze froze frozen, hide hid hidden, \
    ring rang rung, sink sank sunk, sleep slept slept, split+ split split, \
    overthrow overthrew overthrown, withstand withstood withstood, forgo forwent forgone, \
    dig+ dug dug, feed fed fed, blow blew blown, forgive forgave forgiven, \
    mistake mistook mistaken, outdo outdid outdone, redo redid redone, undo undid undone, \
    override overrode overridden, rewrite rewrote rewritten, retake retook retaken, \
    partake partook partaken, shoot shot shot, shed+ shed shed, wear wore worn
    """

  /// Verbs whose base and -s forms are nouns as often.
  static let nounLike = WordSet(
    words: """
      account act address advance aim answer appeal approach attack attempt award back ban bar \
      benefit bid block board boost breach break brief call campaign cause challenge chair change \
      charge check claim combat comment compromise concern conduct contact contest contract control \
      cost count counter cover craft crash cut damage date deal debate decline decrease decree delay \
      demand design detail display dispute doubt draft drive drop end estimate exchange exercise \
      experience export express face fall fear feature fight figure file finance fire focus force \
      forecast form frame fund gain grant guarantee guard guide halt harm head help highlight hold \
      hope host import increase influence interest interview issue judge label lack land last launch \
      lead leak level license lift limit link list look love mandate march mark master matter mean \
      measure mind move name need note notice number object offer open order overhaul pay pilot place \
      plan play pledge point position post power practice press pressure price process produce profit \
      program project promise protest purchase push question quote race rally rank rate reach reason \
      record reform release remark repair reply report request rescue research reserve respect \
      rest result return review reward rise risk role rule run sanction scale schedule scrap search \
      secure sense share shift ship shock show sign signal slow sort sound spark sponsor stage stand \
      start state step store strain stress stretch strike structure struggle study subject suit supply \
      support surge surprise switch talk target tax team test tie time top total touch tour trace track \
      trade train transfer trap travel treat trend trigger trip trust try turn update upgrade use \
      value veto view visit void voice vote wage wait walk want warrant wish witness work worry \
      yield spread read open balance match plant abuse stake command seat cross fuel prompt hand lock \
      watch waste burden desire house root flow address value double lobby channel station process trail fly set meet cap blow feed \
      mount mistake catch win draw ride ring cast throw sweep split arrest collapse defeat escape \
      gauge honor lure mention outline overlap permit pull rebuke recall regret repeal resort retreat \
      reverse sail stall stop suspect trouble vow volunteer wound exhibit probe map mirror surface spur \
      taste tap tip jail wonder delegate advocate
      """
  )

  /// Verbs that stand without an object.
  static let objectless = WordSet(
    words: """
      agree appear arise arrive act apologize campaign coincide collaborate collapse come comment \
      compete complain comply concentrate consist contribute cooperate depart depend deteriorate \
      differ disagree emerge evolve exist expire fall focus gather go grow happen insist intervene \
      last lead live look lobby matter meet migrate move negotiate object occur participate persist \
      proceed protest rally react rely remain reply resign respond result retaliate retire return rise \
      seem serve sit soar speak stand start struggle succeed surge talk testify travel vote vow wait \
      walk work worry die adjourn convene clash begin end arrive vanish decline refer step call
      """
  )
}
