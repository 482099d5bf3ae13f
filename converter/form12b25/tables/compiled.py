"""Made of the TOML files of this folder by ``make tables``; change those."""

from typing import Any

TABLES: dict[str, dict[str, Any]] = {'change_words': {'kinds': {'rise': {'letter': 'U',
                                     'words': ['increase',
                                               'increased',
                                               'increasing',
                                               'rise',
                                               'rose',
                                               'risen',
                                               'rising',
                                               'grow',
                                               'grew',
                                               'grown',
                                               'growing',
                                               'climb',
                                               'climbed',
                                               'jump',
                                               'jumped',
                                               'surge',
                                               'surged',
                                               'soar',
                                               'soared',
                                               'gained',
                                               'advance',
                                               'advanced',
                                               'higher',
                                               'greater',
                                               'larger',
                                               'expand',
                                               'expanded',
                                               'escalated',
                                               'accelerated',
                                               'growth',
                                               'stronger',
                                               'went up',
                                               'moved up',
                                               'additional',
                                               'incremental',
                                               'rebounded',
                                               'recovered',
                                               'swelled',
                                               'spiked',
                                               'upturn',
                                               'uptick',
                                               'the excess',
                                               'ballooned',
                                               'edged up',
                                               'edged higher']},
                            'fall': {'letter': 'D',
                                     'words': ['decrease',
                                               'decreased',
                                               'decreasing',
                                               'decline',
                                               'declined',
                                               'declining',
                                               'fell',
                                               'fall',
                                               'fallen',
                                               'falling',
                                               'drop',
                                               'dropped',
                                               'dropping',
                                               'reduce',
                                               'reduced',
                                               'reduction',
                                               'reducing',
                                               'shrink',
                                               'shrank',
                                               'shrunk',
                                               'cut',
                                               'slip',
                                               'slipped',
                                               'dip',
                                               'dipped',
                                               'lowered',
                                               'contracted',
                                               'plunge',
                                               'plunged',
                                               'tumble',
                                               'tumbled',
                                               'lower',
                                               'smaller',
                                               'softer',
                                               'weaker',
                                               'slid',
                                               'slide',
                                               'sank',
                                               'diminished',
                                               'fewer',
                                               'went down',
                                               'came down',
                                               'eased',
                                               'plummeted',
                                               'trimmed',
                                               'downturn',
                                               'contraction',
                                               'receded',
                                               'edged down',
                                               'shortfall',
                                               'moderated',
                                               'softened',
                                               'weakened',
                                               'negative growth',
                                               'collapsed',
                                               'abated',
                                               'subsided',
                                               'edged lower',
                                               'backed off',
                                               'retreated']},
                            'up': {'letter': 'P', 'words': ['up', 'up by']},
                            'down': {'letter': 'Q', 'words': ['down', 'down by']},
                            'better': {'letter': 'E',
                                       'words': ['improve',
                                                 'improved',
                                                 'improvement',
                                                 'improving',
                                                 'narrow',
                                                 'narrowed',
                                                 'narrowing',
                                                 'favorable change',
                                                 'positive swing',
                                                 'positive change',
                                                 'better',
                                                 'bettered',
                                                 'strengthened',
                                                 'favorable variance',
                                                 'turnaround']},
                            'worse': {'letter': 'W',
                                      'words': ['widen',
                                                'widened',
                                                'widening',
                                                'worsen',
                                                'worsened',
                                                'worsening',
                                                'deteriorate',
                                                'deteriorated',
                                                'deterioration',
                                                'deepened',
                                                'deepening',
                                                'negative swing',
                                                'worse',
                                                'adverse change',
                                                'unfavorable change',
                                                'adverse swing',
                                                'unfavorable variance']},
                            'flat': {'letter': 'F',
                                     'words': ['flat',
                                               'unchanged',
                                               'essentially flat',
                                               'level with',
                                               'consistent with',
                                               'in line with',
                                               'remained level',
                                               'held steady',
                                               'stable',
                                               'even with',
                                               'the same as',
                                               'was level',
                                               'virtually unchanged',
                                               'did not change',
                                               'remained constant',
                                               'essentially the same as',
                                               'constant',
                                               'held level',
                                               'steady',
                                               'matched',
                                               'matching',
                                               'remained the same',
                                               'substantially the same as',
                                               'remained essentially the same']},
                            'multiple_up': {'letter': '2',
                                            'words': ['doubled',
                                                      'double',
                                                      'doubling',
                                                      'more than doubled',
                                                      'tripled',
                                                      'triple',
                                                      'nearly doubled',
                                                      'more than tripled',
                                                      'quadrupled',
                                                      'nearly tripled',
                                                      'more than double',
                                                      'almost doubled',
                                                      'trebled',
                                                      'twice',
                                                      'multiplied',
                                                      'quintupled']},
                            'multiple_down': {'letter': '1',
                                              'words': ['halved',
                                                        'cut in half',
                                                        'more than halved',
                                                        'by half',
                                                        'by more than half',
                                                        'by almost half',
                                                        'by nearly half',
                                                        'almost half',
                                                        'nearly half',
                                                        'more than half',
                                                        'one half',
                                                        'cut by half',
                                                        'nearly halved',
                                                        'halving']},
                            'compare': {'letter': 'C',
                                        'words': ['compared to',
                                                  'compared with',
                                                  'as compared to',
                                                  'as compared with',
                                                  'compared against',
                                                  'in comparison to',
                                                  'in comparison with',
                                                  'by comparison with',
                                                  'versus',
                                                  'vs',
                                                  'vs.',
                                                  'v',
                                                  'v.',
                                                  'against',
                                                  'as against',
                                                  'as opposed to',
                                                  'relative to',
                                                  'than',
                                                  'over and above',
                                                  'compares to',
                                                  'compares with',
                                                  'comparing to',
                                                  'comparing with',
                                                  'in contrast to',
                                                  'in contrast with',
                                                  'contrasted with',
                                                  'when compared to',
                                                  'when compared with',
                                                  'compared favorably to',
                                                  'compared favorably with',
                                                  'as compared',
                                                  'compares favorably with',
                                                  'compared unfavorably with',
                                                  'compare to',
                                                  'compare with',
                                                  'compares favorably to',
                                                  'as contrasted with',
                                                  'compared',
                                                  'after having earned',
                                                  'having earned',
                                                  'having lost',
                                                  'after having lost',
                                                  'by comparison to',
                                                  'as contrasted to',
                                                  'measured against',
                                                  'comparable to',
                                                  'compared unfavorably to',
                                                  'set against',
                                                  'in place of',
                                                  'instead of',
                                                  'rather than',
                                                  'as measured against']},
                            'from': {'letter': 'f',
                                     'words': ['from',
                                               'reversing from',
                                               'starting from',
                                               'increased from',
                                               'decreased from',
                                               'swinging from']},
                            'to': {'letter': 't', 'words': ['to', 'into']},
                            'by': {'letter': 'b', 'words': ['by']},
                            'of': {'letter': 'o', 'words': ['of']},
                            'over': {'letter': 'v', 'words': ['over', 'above', 'ahead of']},
                            'under': {'letter': 'V',
                                      'words': ['below', 'under', 'short of', 'behind']},
                            'when': {'letter': 'k', 'words': ['when', 'at which time']},
                            'in': {'letter': 'n',
                                   'words': ['in',
                                             'for',
                                             'during',
                                             'on',
                                             'at',
                                             'with',
                                             'within',
                                             'through',
                                             'by the end of',
                                             'throughout']},
                            'be': {'letter': '=',
                                   'words': ['will reflect',
                                             'would reflect',
                                             'to reflect',
                                             'fall between',
                                             'fall somewhere between',
                                             'lie between',
                                             'was',
                                             'were',
                                             'is',
                                             'are',
                                             'be',
                                             'been',
                                             'being',
                                             'will be',
                                             'would be',
                                             'totaled',
                                             'totalled',
                                             'totaling',
                                             'totalling',
                                             'total',
                                             'amounted to',
                                             'amounting to',
                                             'amounts to',
                                             'amount to',
                                             'reached',
                                             'came to',
                                             'came in at',
                                             'come in at',
                                             'equaled',
                                             'equalled',
                                             'aggregated',
                                             'aggregating',
                                             'stood at',
                                             'approximated',
                                             'recorded',
                                             'record',
                                             'recording',
                                             'reported',
                                             'report',
                                             'reporting',
                                             'posted',
                                             'had',
                                             'has',
                                             'have',
                                             'having',
                                             'incurred',
                                             'incur',
                                             'recognized',
                                             'recognised',
                                             'recognize',
                                             'generated',
                                             'generate',
                                             'realized',
                                             'realize',
                                             'showed',
                                             'show',
                                             'contributed',
                                             'contributing',
                                             'achieved',
                                             'achieve',
                                             'experienced',
                                             'experience',
                                             'sustained',
                                             'suffered',
                                             'booked',
                                             'book',
                                             'took',
                                             'take',
                                             'registered',
                                             'delivered',
                                             'produced',
                                             'finished',
                                             'logged',
                                             'ran',
                                             'come to',
                                             'taken',
                                             'post',
                                             'averaged',
                                             'came out at',
                                             'accrued',
                                             'ended',
                                             'written off',
                                             'written down',
                                             'charged',
                                             'represented',
                                             'represents',
                                             'lost money',
                                             'remained',
                                             'stayed',
                                             'held',
                                             'brought in']},
                            'swing': {'letter': 'G',
                                      'words': ['swung',
                                                'swing',
                                                'turned',
                                                'turning',
                                                'went',
                                                'moved',
                                                'moving',
                                                'changed',
                                                'reversed',
                                                'shifted',
                                                'swinging',
                                                'flipped',
                                                'changing',
                                                'passed',
                                                'compare unfavorably']},
                            'lost': {'letter': 'L', 'words': ['lost', 'lose', 'losing']},
                            'earned': {'letter': 'Y', 'words': ['earned', 'net earned', 'made']},
                            'cause': {'letter': 'K',
                                      'words': ['due to',
                                                'due in part to',
                                                'due primarily to',
                                                'due mainly to',
                                                'due largely to',
                                                'due principally to',
                                                'attributable to',
                                                'attributed to',
                                                'attributes',
                                                'because of',
                                                'because',
                                                'result of',
                                                'resulted from',
                                                'resulting from',
                                                'results from',
                                                'as a result of',
                                                'driven by',
                                                'caused by',
                                                'owing to',
                                                'on account of',
                                                'stemming from',
                                                'stems from',
                                                'stemmed from',
                                                'arising from',
                                                'arose from',
                                                'by reason of',
                                                'accounted for by',
                                                'explained by',
                                                'offset by',
                                                'as a consequence of',
                                                'relating to',
                                                'related to',
                                                'relates to',
                                                'reflecting',
                                                'reflects',
                                                'reflected',
                                                'reflective of',
                                                'attributable in part to',
                                                'attributable primarily to',
                                                'attributable mainly to',
                                                'in connection with',
                                                'thanks to',
                                                'consequence of',
                                                'results of operations from',
                                                'due',
                                                'associated with',
                                                'derived from',
                                                'accounted for',
                                                'accounts for',
                                                'led by',
                                                'offset in part by',
                                                'partially offset by',
                                                'partly offset by',
                                                'came from',
                                                'came mainly from',
                                                'comes from',
                                                'traceable to',
                                                'brought about by',
                                                'ascribed to',
                                                'ascribable to',
                                                'resulted primarily from',
                                                'resulting primarily from',
                                                'after',
                                                'owed to',
                                                'primarily from',
                                                'as a direct result of',
                                                'given',
                                                'on the strength of',
                                                'impacted by',
                                                'affected by',
                                                'helped by',
                                                'hurt by',
                                                'aided by',
                                                'resulted principally from',
                                                'resulted mainly from',
                                                'resulted largely from',
                                                'net of',
                                                'before',
                                                'excluding',
                                                'exclusive of',
                                                'without',
                                                'other than',
                                                'prior to giving effect to',
                                                'mitigated by',
                                                'fueled by',
                                                'fuelled by',
                                                'reflective',
                                                'contributing to',
                                                'on the back of',
                                                'responsible for',
                                                'accounting for',
                                                'account for',
                                                'occasioned by',
                                                'more than offset by',
                                                'tied to']},
                            'include': {'letter': 'I',
                                        'words': ['include',
                                                  'included',
                                                  'including',
                                                  'consist of',
                                                  'consists of',
                                                  'consisted of',
                                                  'consisting of',
                                                  'comprised of',
                                                  'comprising',
                                                  'comprised',
                                                  'composed of',
                                                  'of which',
                                                  'inclusive of',
                                                  'contain',
                                                  'contained',
                                                  'among them',
                                                  'made up of',
                                                  'were composed of',
                                                  'comprises',
                                                  'included in',
                                                  'are included',
                                                  'which contributed',
                                                  'embraces',
                                                  'includes']},
                            'hedge': {'letter': 'h',
                                      'words': ['approximately',
                                                'approximate',
                                                'approx',
                                                'approx.',
                                                'about',
                                                'roughly',
                                                'around',
                                                'nearly',
                                                'almost',
                                                'some',
                                                'an estimated',
                                                'estimated',
                                                'estimate',
                                                'preliminary',
                                                'on the order of',
                                                'in the neighborhood of',
                                                'in the area of',
                                                'circa',
                                                'close to',
                                                'in the region of',
                                                'in the vicinity of',
                                                'projected',
                                                'preliminarily',
                                                'an approximate',
                                                'virtually',
                                                'slightly over',
                                                'slightly under',
                                                'just over',
                                                'just under',
                                                'somewhat more than',
                                                'somewhat less than',
                                                'an anticipated',
                                                'an expected',
                                                'anticipated',
                                                'in the range of approximately',
                                                'or so',
                                                'a little over',
                                                'a little under',
                                                'in the order of',
                                                'on the order of approximately',
                                                'of the order of',
                                                'provisional',
                                                'provisionally',
                                                'slightly more than',
                                                'slightly less than',
                                                'just above',
                                                'just below']},
                            'hedge_verb': {'letter': 'H',
                                           'words': ['expect',
                                                     'expected',
                                                     'expecting',
                                                     'anticipate',
                                                     'anticipates',
                                                     'anticipating',
                                                     'estimates',
                                                     'estimating',
                                                     'believe',
                                                     'believes',
                                                     'project',
                                                     'projects',
                                                     'forecast',
                                                     'forecasts',
                                                     'currently expects',
                                                     'is likely to',
                                                     'should be',
                                                     'may be',
                                                     'could be',
                                                     'will likely',
                                                     'approximates',
                                                     'thinks',
                                                     'foresees',
                                                     'foresee',
                                                     'believed',
                                                     'in the process of estimating',
                                                     'looks for',
                                                     'it is estimated that']},
                            'at_least': {'letter': '+',
                                         'words': ['more than',
                                                   'at least',
                                                   'in excess of',
                                                   'exceed',
                                                   'exceeds',
                                                   'exceeded',
                                                   'exceeding',
                                                   'not less than',
                                                   'no less than',
                                                   'upwards of',
                                                   'upward of',
                                                   'greater than',
                                                   'over $',
                                                   'a minimum of',
                                                   'well over',
                                                   'will exceed']},
                            'at_most': {'letter': '-',
                                        'words': ['less than',
                                                  'at most',
                                                  'up to',
                                                  'not more than',
                                                  'no more than',
                                                  'not exceed',
                                                  'not to exceed',
                                                  'as much as',
                                                  'a maximum of',
                                                  'below $',
                                                  'under $',
                                                  'fewer than',
                                                  'not in excess of',
                                                  'not exceeding']},
                            'respectively': {'letter': 'R',
                                             'words': ['respectively',
                                                       'in that order',
                                                       'in each case respectively']},
                            'negative': {'letter': 'N',
                                         'words': ['negative', 'a negative', 'minus']},
                            'positive': {'letter': 'O', 'words': ['positive', 'a positive']},
                            'change': {'letter': 'c',
                                       'words': ['a change of',
                                                 'change of',
                                                 'a difference of',
                                                 'difference of']},
                            'and': {'letter': '&',
                                    'words': ['and',
                                              '&',
                                              'plus',
                                              'as well as',
                                              'along with',
                                              'together with',
                                              'less']},
                            'or': {'letter': '|',
                                   'words': ['or', 'that is', 'i.e', 'equal to', 'equivalent to']},
                            'but': {'letter': '!',
                                    'words': ['while',
                                              'whereas',
                                              'but',
                                              'although',
                                              'though',
                                              'however',
                                              'despite',
                                              'notwithstanding',
                                              'and that',
                                              'in spite of',
                                              'on the other hand',
                                              'even though',
                                              'yet']},
                            'determiner': {'letter': 'd',
                                           'words': ['the',
                                                     'a',
                                                     'an',
                                                     'its',
                                                     'our',
                                                     'their',
                                                     'that',
                                                     'those',
                                                     'this',
                                                     'these',
                                                     'such',
                                                     'which',
                                                     "registrant's",
                                                     'registrant’s',
                                                     "company's",
                                                     'company’s',
                                                     'each',
                                                     'both',
                                                     'any',
                                                     'his',
                                                     'to be',
                                                     "corporation's",
                                                     'corporation’s',
                                                     "partnership's",
                                                     'partnership’s',
                                                     "trust's",
                                                     'trust’s',
                                                     "bank's",
                                                     'bank’s',
                                                     "group's",
                                                     'group’s',
                                                     "fund's",
                                                     'fund’s',
                                                     "issuer's",
                                                     'issuer’s']},
                            'pronoun': {'letter': 'p',
                                        'words': ['we',
                                                  'it',
                                                  'they',
                                                  'registrant',
                                                  'the company',
                                                  'company',
                                                  'corporation',
                                                  'partnership',
                                                  'trust',
                                                  'issuer',
                                                  'management',
                                                  'there',
                                                  'the bank',
                                                  'group']},
                            'share': {'letter': 'S',
                                      'words': ['per share',
                                                'per common share',
                                                'per basic share',
                                                'per share basic',
                                                'a share',
                                                'per ordinary share',
                                                'per unit',
                                                'per limited partnership unit',
                                                'per ads',
                                                'per share of common stock',
                                                'basic per share',
                                                'per basic common share',
                                                'per common unit',
                                                'per limited partner unit',
                                                'per ordinary share basic',
                                                'on a per share basis',
                                                'per outstanding share',
                                                'on a basic basis',
                                                'per share on a basic basis',
                                                'per weighted average share',
                                                'each share']},
                            'share_diluted': {'letter': 's',
                                              'words': ['per diluted share',
                                                        'per diluted common share',
                                                        'per fully diluted share',
                                                        'per share diluted',
                                                        'per share on a diluted basis',
                                                        'diluted per share',
                                                        'per share fully diluted',
                                                        'per share assuming dilution',
                                                        'per share on a fully diluted basis',
                                                        'per common share diluted',
                                                        'per diluted ads',
                                                        'per fully diluted common share',
                                                        'per diluted unit',
                                                        'a diluted share']},
                            'share_both': {'letter': 'x',
                                           'words': ['per basic and diluted share',
                                                     'per share basic and diluted',
                                                     'per share (basic and diluted)',
                                                     'per basic and diluted common share',
                                                     'per common share basic and diluted',
                                                     'per share on both a basic and diluted basis',
                                                     'per share on a basic and diluted basis',
                                                     'per basic and fully diluted share',
                                                     'per share both basic and diluted',
                                                     'per common share (basic and diluted)',
                                                     'basic and diluted per share']},
                            'no_result': {'letter': 'X',
                                          'words': ['loan',
                                                    'credit facility',
                                                    'line of credit',
                                                    'revolver',
                                                    'revolving credit facility',
                                                    'borrowing',
                                                    'indebtedness',
                                                    'debt',
                                                    'note',
                                                    'notes payable',
                                                    'debenture',
                                                    'convertible note',
                                                    'senior note',
                                                    'bond',
                                                    'mortgage',
                                                    'principal',
                                                    'principal amount',
                                                    'in principal amount',
                                                    'in aggregate principal amount',
                                                    'proceeds',
                                                    'net proceeds',
                                                    'gross proceeds',
                                                    'offering',
                                                    'private placement',
                                                    'public offering',
                                                    'financing',
                                                    'shares',
                                                    'common stock',
                                                    'preferred stock',
                                                    'sales value',
                                                    'sales tax',
                                                    'sales taxes',
                                                    'sales and use tax',
                                                    'sales and use taxes',
                                                    'use tax',
                                                    'employee',
                                                    'headcount',
                                                    'head count',
                                                    'square feet',
                                                    'barrel',
                                                    'boe',
                                                    'bbl',
                                                    'ton',
                                                    'tonne',
                                                    'ounce',
                                                    'customer',
                                                    'subscriber',
                                                    'backlog',
                                                    'order backlog',
                                                    'bookings',
                                                    'new orders',
                                                    'trust account',
                                                    'deposit',
                                                    'nonperforming loans',
                                                    'non performing loans',
                                                    'asset',
                                                    'liability',
                                                    'working capital',
                                                    'working capital deficit',
                                                    'claim',
                                                    'demand',
                                                    'judgment',
                                                    'lawsuit',
                                                    'damages',
                                                    'penalty',
                                                    'purchase price',
                                                    'merger consideration',
                                                    'investment',
                                                    'commitment',
                                                    'capital expenditures',
                                                    'capital expenditure',
                                                    'capex',
                                                    'dividend',
                                                    'distribution',
                                                    'refund',
                                                    'tax refund',
                                                    'carryforward',
                                                    'carryforwards',
                                                    'exchange rate',
                                                    'market capitalization',
                                                    'share price',
                                                    'stock price',
                                                    'closing price',
                                                    'conversion price',
                                                    'exercise price',
                                                    'rate of',
                                                    'treasury',
                                                    'availability',
                                                    'liquidity',
                                                    'accumulated deficit',
                                                    'deficit',
                                                    'facility',
                                                    'term loan',
                                                    'equity',
                                                    'capital',
                                                    'escrow',
                                                    'covenant',
                                                    'purchase commitment',
                                                    'net operating loss carryforward',
                                                    'since inception',
                                                    'cumulative net loss',
                                                    'cumulative loss',
                                                    'accumulated loss',
                                                    'accumulated net loss',
                                                    'deferred revenue',
                                                    'unearned revenue',
                                                    'contract liabilities',
                                                    'performance obligations',
                                                    'book value',
                                                    'book value per share',
                                                    "stockholders' deficit",
                                                    'stockholders’ deficit',
                                                    "shareholders' deficit",
                                                    'shareholders’ deficit',
                                                    'capital deficit',
                                                    'retained deficit',
                                                    'negative equity',
                                                    'internal revenue service',
                                                    'internal revenue code',
                                                    'loss carryforward',
                                                    'loss carryforwards',
                                                    'net operating loss carryforwards',
                                                    'net operating losses',
                                                    'collateral',
                                                    'guarantee',
                                                    'letter of credit',
                                                    'letters of credit',
                                                    'advance from',
                                                    'payable',
                                                    'accounts payable',
                                                    'receivable',
                                                    'ownership',
                                                    'interest rate',
                                                    'bearing interest',
                                                    'bears interest',
                                                    'bear interest',
                                                    'interest at',
                                                    'accrued interest',
                                                    'unpaid interest',
                                                    'principal and interest',
                                                    'outstanding',
                                                    'bitcoin',
                                                    'units',
                                                    'homes',
                                                    'acres',
                                                    'stores',
                                                    'wells',
                                                    'vessels',
                                                    'restaurants',
                                                    'hours',
                                                    'portfolio',
                                                    'total loans',
                                                    'allowance for loan losses',
                                                    'allowance for credit losses',
                                                    'allowance',
                                                    'net charge offs',
                                                    'charge offs',
                                                    'nonaccrual loans',
                                                    'purchase',
                                                    'consideration',
                                                    'redemption',
                                                    'earn out',
                                                    'equity line',
                                                    'tangible book value',
                                                    'statutory surplus',
                                                    'surplus',
                                                    'obligation',
                                                    'capital lease',
                                                    'bridge loan',
                                                    'promissory note',
                                                    'unpaid balance',
                                                    'balance',
                                                    'fair value of',
                                                    'carrying value',
                                                    'carrying amount',
                                                    'cash equivalents',
                                                    'marketable securities',
                                                    'short term investments',
                                                    'tax claim',
                                                    'assessment',
                                                    'misstatement',
                                                    'error',
                                                    'overstatement',
                                                    'understatement',
                                                    'access lines',
                                                    'production',
                                                    'volume',
                                                    'shipments',
                                                    'sites',
                                                    'rooms',
                                                    'settlement',
                                                    'settlement agreement',
                                                    'milestone',
                                                    'milestone payment',
                                                    'an hour',
                                                    'per hour',
                                                    'per barrel',
                                                    'a barrel',
                                                    'per day',
                                                    'per month',
                                                    'per ounce',
                                                    'per ton',
                                                    'per square foot',
                                                    'per mcf',
                                                    'per mmbtu',
                                                    'per annum',
                                                    'a month',
                                                    'per boe',
                                                    'per gallon',
                                                    'per pound',
                                                    'per metric ton',
                                                    'ransom',
                                                    'retainer',
                                                    'fee for',
                                                    'rental',
                                                    'annual rent',
                                                    'monthly rent',
                                                    'budget',
                                                    'aircraft',
                                                    'franchises',
                                                    'loan portfolio',
                                                    'offering price',
                                                    'gross offering',
                                                    'ipo']},
                            'no_result_verb': {'letter': 'Z',
                                               'words': ['translated',
                                                         'converted at',
                                                         'converted into',
                                                         'borrowed',
                                                         'repaid',
                                                         'received',
                                                         'raised',
                                                         'drew',
                                                         'drawn',
                                                         'owed',
                                                         'owes',
                                                         'invested',
                                                         'purchased',
                                                         'agreed to pay',
                                                         'demanded',
                                                         'issued',
                                                         'paid',
                                                         'pay',
                                                         'obligated to pay',
                                                         'assessed',
                                                         'receive',
                                                         'sold',
                                                         'closed',
                                                         'funded',
                                                         'deposited',
                                                         'prepaid',
                                                         'pledged',
                                                         'redeemed',
                                                         'repurchased',
                                                         'holds',
                                                         'restricted',
                                                         'loaned',
                                                         'lent',
                                                         'advanced to',
                                                         'owe',
                                                         'matures',
                                                         'mature',
                                                         'employs',
                                                         'employed',
                                                         'leases',
                                                         'seeks',
                                                         'seeking',
                                                         'seek',
                                                         'acquired',
                                                         'obtained',
                                                         'guaranteed',
                                                         'transferred',
                                                         'refinanced',
                                                         'converted',
                                                         'exercised',
                                                         'owned',
                                                         'owns',
                                                         'deferred payment',
                                                         'wired',
                                                         'placed',
                                                         'withheld',
                                                         'withdrew',
                                                         'draw',
                                                         'borrow',
                                                         'repay',
                                                         'lend',
                                                         'remitted',
                                                         'settled',
                                                         'filed a claim',
                                                         'claims that',
                                                         'alleging',
                                                         'alleges',
                                                         'spent']},
                            'no_figure': {'letter': '0',
                                          'words': ['nil',
                                                    'no revenue',
                                                    'no revenues',
                                                    'no sales',
                                                    'zero',
                                                    'none',
                                                    'no net sales',
                                                    'no income',
                                                    'no operating revenue',
                                                    'no such charge',
                                                    'no such revenue',
                                                    'no such expense',
                                                    'no such gain']},
                            'before': {'letter': 'q',
                                       'words': ['prior quarter',
                                                 'preceding quarter',
                                                 'previous quarter',
                                                 'immediately preceding quarter',
                                                 'sequentially',
                                                 'sequential',
                                                 'quarter over quarter',
                                                 'prior sequential quarter',
                                                 'linked quarter',
                                                 'trailing quarter',
                                                 'last quarter',
                                                 'preceding three months',
                                                 'sequential quarter',
                                                 'immediately prior quarter',
                                                 'preceding fiscal quarter',
                                                 'previous three months',
                                                 'immediately preceding three months']},
                            'reported': {'letter': 'z',
                                         'words': ['as previously reported',
                                                   'previously reported',
                                                   'originally reported',
                                                   'as originally reported',
                                                   'as reported',
                                                   'previously announced',
                                                   'as previously announced',
                                                   'previously disclosed',
                                                   'initially reported',
                                                   'as first reported',
                                                   'previously filed',
                                                   'originally stated',
                                                   'reported originally',
                                                   'was reported as',
                                                   'were reported as',
                                                   'first reported']},
                            'restated': {'letter': 'y',
                                         'words': ['restated to',
                                                   'be restated',
                                                   'restate',
                                                   'restated amount',
                                                   'will be restated',
                                                   'corrected to',
                                                   'revised to',
                                                   'restated from',
                                                   'be corrected',
                                                   'as restated',
                                                   'will be revised',
                                                   'be revised',
                                                   'restatement',
                                                   'restated results',
                                                   'restated figure',
                                                   'restating',
                                                   'being restated',
                                                   'overstated',
                                                   'understated',
                                                   'misstated']},
                            'nothing': {'letter': 'w',
                                        'words': ['falls into',
                                                  'fell into',
                                                  'falls within',
                                                  'fell within',
                                                  'reduction in force',
                                                  'reductions in force',
                                                  'work force reduction',
                                                  'cost reduction',
                                                  'cost reductions',
                                                  'cost cutting',
                                                  'lower court',
                                                  'higher education',
                                                  'rights offering']},
                            'unit': {'letter': 'u',
                                     'words': ['segment',
                                               'division',
                                               'subsidiary',
                                               'business',
                                               'operations',
                                               'activities',
                                               'unit',
                                               "group's",
                                               'line',
                                               'product',
                                               'product line',
                                               'brand',
                                               'franchise',
                                               'region',
                                               'stores segment',
                                               'program',
                                               'affiliate',
                                               'joint venture',
                                               'plant',
                                               'mine',
                                               'store',
                                               'branch',
                                               'services business']}},
                  'lists': {'plain': ['total',
                                      'net',
                                      'gross',
                                      'consolidated',
                                      'overall',
                                      'combined',
                                      'reported',
                                      'estimated',
                                      'preliminary',
                                      'unaudited',
                                      'quarterly',
                                      'annual',
                                      'aggregate',
                                      'actual',
                                      'resulting',
                                      'related',
                                      'respective',
                                      'corresponding',
                                      'recorded',
                                      'significant',
                                      'substantial',
                                      'additional',
                                      'higher',
                                      'lower',
                                      'increased',
                                      'decreased',
                                      'basic',
                                      'diluted',
                                      'fully',
                                      'fiscal',
                                      'full',
                                      'consolidating',
                                      'prior',
                                      'current',
                                      'year',
                                      'quarter',
                                      'late',
                                      'such',
                                      'other',
                                      'year-end',
                                      'certain',
                                      'large',
                                      'material',
                                      'non',
                                      'cash',
                                      'one',
                                      'time'],
                            'adjusted': ['adjusted',
                                         'pro',
                                         'forma',
                                         'proforma',
                                         'core',
                                         'normalized',
                                         'same',
                                         'comparable',
                                         'like',
                                         'organic',
                                         'underlying',
                                         'cash'],
                            'not_modifiers': ['that',
                                              'which',
                                              'who',
                                              'whose',
                                              'as',
                                              'if',
                                              'when',
                                              'where',
                                              'will',
                                              'would',
                                              'could',
                                              'should',
                                              'may',
                                              'might',
                                              'can',
                                              'must',
                                              'shall',
                                              'not',
                                              'also',
                                              'only',
                                              'now',
                                              'then',
                                              'so',
                                              'both',
                                              'each',
                                              'all',
                                              'any',
                                              'its',
                                              'their',
                                              'our',
                                              'his',
                                              'her',
                                              'has',
                                              'have',
                                              'had',
                                              'do',
                                              'did',
                                              'does',
                                              'of',
                                              'primarily',
                                              'mainly',
                                              'principally',
                                              'partly',
                                              'largely',
                                              'chiefly',
                                              'mostly',
                                              'further',
                                              'therefore',
                                              'thus',
                                              'because',
                                              'since',
                                              'until',
                                              'unless',
                                              'registrant',
                                              'company',
                                              'corporation',
                                              'partnership',
                                              'trust',
                                              'management',
                                              'we',
                                              'they',
                                              'it',
                                              'there',
                                              's',
                                              'new',
                                              'record',
                                              'posting',
                                              'bringing',
                                              'making',
                                              'leaving',
                                              'giving',
                                              'putting',
                                              'causing',
                                              'having',
                                              'being'],
                            'generic_units': ['continuing',
                                              'discontinued',
                                              'our',
                                              'its',
                                              'the',
                                              'results',
                                              'of',
                                              'normal',
                                              'operating',
                                              'from',
                                              'ceased']}},
 'currencies': {'codes': ['AED',
                          'AFN',
                          'ALL',
                          'AMD',
                          'ANG',
                          'AOA',
                          'ARS',
                          'AUD',
                          'AWG',
                          'AZN',
                          'BAM',
                          'BBD',
                          'BDT',
                          'BGN',
                          'BHD',
                          'BIF',
                          'BMD',
                          'BND',
                          'BOB',
                          'BOV',
                          'BRL',
                          'BSD',
                          'BTN',
                          'BWP',
                          'BYN',
                          'BYR',
                          'BZD',
                          'CAD',
                          'CDF',
                          'CHE',
                          'CHF',
                          'CHW',
                          'CLF',
                          'CLP',
                          'CNY',
                          'COP',
                          'COU',
                          'CRC',
                          'CUC',
                          'CUP',
                          'CVE',
                          'CZK',
                          'DJF',
                          'DKK',
                          'DOP',
                          'DZD',
                          'EEK',
                          'EGP',
                          'ERN',
                          'ETB',
                          'EUR',
                          'FJD',
                          'FKP',
                          'GBP',
                          'GEL',
                          'GHS',
                          'GIP',
                          'GMD',
                          'GNF',
                          'GTQ',
                          'GYD',
                          'HKD',
                          'HNL',
                          'HRK',
                          'HTG',
                          'HUF',
                          'IDR',
                          'ILS',
                          'INR',
                          'IQD',
                          'IRR',
                          'ISK',
                          'JMD',
                          'JOD',
                          'JPY',
                          'KES',
                          'KGS',
                          'KHR',
                          'KMF',
                          'KPW',
                          'KRW',
                          'KWD',
                          'KYD',
                          'KZT',
                          'LAK',
                          'LBP',
                          'LKR',
                          'LRD',
                          'LSL',
                          'LTL',
                          'LVL',
                          'LYD',
                          'MAD',
                          'MDL',
                          'MGA',
                          'MKD',
                          'MMK',
                          'MNT',
                          'MOP',
                          'MRO',
                          'MUR',
                          'MVR',
                          'MWK',
                          'MXN',
                          'MXV',
                          'MYR',
                          'MZN',
                          'NAD',
                          'NGN',
                          'NIO',
                          'NOK',
                          'NPR',
                          'NZD',
                          'OMR',
                          'PAB',
                          'PEN',
                          'PGK',
                          'PHP',
                          'PKR',
                          'PLN',
                          'PYG',
                          'QAR',
                          'RON',
                          'RSD',
                          'RUB',
                          'RWF',
                          'SAR',
                          'SBD',
                          'SCR',
                          'SDG',
                          'SEK',
                          'SGD',
                          'SHP',
                          'SLL',
                          'SOS',
                          'SRD',
                          'SSP',
                          'STD',
                          'SVC',
                          'SYP',
                          'SZL',
                          'THB',
                          'TJS',
                          'TMT',
                          'TND',
                          'TOP',
                          'TRY',
                          'TTD',
                          'TWD',
                          'TZS',
                          'UAH',
                          'UGX',
                          'USD',
                          'USN',
                          'USS',
                          'UYI',
                          'UYU',
                          'UZS',
                          'VEB',
                          'VEF',
                          'VND',
                          'VUV',
                          'WST',
                          'XAF',
                          'XAG',
                          'XAU',
                          'XBA',
                          'XBB',
                          'XBC',
                          'XBD',
                          'XCD',
                          'XDR',
                          'XFU',
                          'XOF',
                          'XPD',
                          'XPF',
                          'XPT',
                          'XSU',
                          'XUA',
                          'YER',
                          'ZAR',
                          'ZMK',
                          'ZMW',
                          'ZWG',
                          'ZWL'],
                'before': {'$': 'USD',
                           'us$': 'USD',
                           'usd': 'USD',
                           'usdollar': 'USD',
                           'usdollars': 'USD',
                           'c$': 'CAD',
                           'cdn$': 'CAD',
                           'cad$': 'CAD',
                           'can$': 'CAD',
                           'cad': 'CAD',
                           'cdn': 'CAD',
                           'a$': 'AUD',
                           'au$': 'AUD',
                           'aud': 'AUD',
                           'hk$': 'HKD',
                           'hkd': 'HKD',
                           'nt$': 'TWD',
                           's$': 'SGD',
                           'nz$': 'NZD',
                           'r$': 'BRL',
                           'mx$': 'MXN',
                           'mex$': 'MXN',
                           'ps': 'MXN',
                           'rmb': 'CNY',
                           'cny': 'CNY',
                           '€': 'EUR',
                           'eur': 'EUR',
                           'euro': 'EUR',
                           '£': 'GBP',
                           'gbp': 'GBP',
                           '¥': 'JPY',
                           'jpy': 'JPY',
                           'yen': 'JPY',
                           'rs': 'INR',
                           'inr': 'INR',
                           '₹': 'INR',
                           'nis': 'ILS',
                           'ils': 'ILS',
                           '₪': 'ILS',
                           'chf': 'CHF',
                           'sfr': 'CHF',
                           'sek': 'SEK',
                           'nok': 'NOK',
                           'dkk': 'DKK',
                           'dm': 'DEM',
                           'krw': 'KRW',
                           '₩': 'KRW',
                           'won': 'KRW',
                           'rub': 'RUB',
                           'zar': 'ZAR',
                           'php': 'PHP',
                           'myr': 'MYR',
                           'rm': 'MYR',
                           'sgd': 'SGD',
                           'thb': 'THB'},
                'after': {'dollar': 'USD',
                          'us dollar': 'USD',
                          'u.s. dollar': 'USD',
                          'euro': 'EUR',
                          'renminbi': 'CNY',
                          'yuan': 'CNY',
                          'yen': 'JPY',
                          'pound': 'GBP',
                          'rupee': 'INR',
                          'canadian dollar': 'CAD',
                          'shekel': 'ILS',
                          'swiss franc': 'CHF'},
                'scale': {'million': 6,
                          'mm': 6,
                          'm': 6,
                          'mil': 6,
                          'mln': 6,
                          'billion': 9,
                          'bn': 9,
                          'b': 9,
                          'thousand': 3,
                          'k': 3,
                          'trillion': 12,
                          'crore': 7,
                          'lakh': 5}},
 'form_types': {'submission_types': {'NT 10-K': '10-K',
                                     'NT 10-Q': '10-Q',
                                     'NT 20-F': '20-F',
                                     'NT 11-K': '11-K',
                                     'NT 10-D': '10-D',
                                     'NT 15D2': '',
                                     'NT N-SAR': 'N-SAR',
                                     'NT-NSAR': 'N-SAR',
                                     'NT N-CEN': 'N-CEN',
                                     'NT-NCEN': 'N-CEN',
                                     'NT N-CSR': 'N-CSR',
                                     'NT-NCSR': 'N-CSR',
                                     'NTFNSAR': 'N-SAR',
                                     'NTFNCEN': 'N-CEN',
                                     'NTFNCSR': 'N-CSR',
                                     'NTN 10K': '10-K',
                                     'NTN 10Q': '10-Q',
                                     'NTN 20F': '20-F',
                                     'NTN 11K': '11-K',
                                     'NTN 10D': '10-D',
                                     'NTNNCEN': 'N-CEN',
                                     'NTNNCSR': 'N-CSR'},
                'reports': {'10K': '10-K',
                            '10KT': '10-KT',
                            '10K405': '10-K405',
                            '10KSB': '10-KSB',
                            '10KSB40': '10-KSB40',
                            '10Q': '10-Q',
                            '10QT': '10-QT',
                            '10QSB': '10-QSB',
                            '10D': '10-D',
                            '20F': '20-F',
                            '20K': '20-F',
                            '40F': '40-F',
                            '11K': '11-K',
                            '11F': '11-K',
                            '10F': '20-F',
                            'NSAR': 'N-SAR',
                            '10NSAR': 'N-SAR',
                            'NCEN': 'N-CEN',
                            'NCSR': 'N-CSR',
                            'CSR': 'N-CSR'}},
 'header_tags': {'section': [{'name': 'party',
                              'roles': [['FILER', 'filer'],
                                        ['SUBJECT COMPANY', 'subject-company'],
                                        ['FILED BY', 'filed-by'],
                                        ['REPORTING-OWNER', 'reporting-owner'],
                                        ['REPORTING OWNER', 'reporting-owner'],
                                        ['ISSUER', 'issuer'],
                                        ['FILED FOR', 'filed-for'],
                                        ['SERIAL COMPANY', 'serial-company'],
                                        ['DEPOSITOR', 'depositor'],
                                        ['SECURITIZER', 'securitizer'],
                                        ['SPONSOR', 'sponsor'],
                                        ['ISSUING ENTITY', 'issuing-entity'],
                                        ['CO-REGISTRANT', 'co-registrant'],
                                        ['UNDERWRITER', 'underwriter'],
                                        ['TRUSTEE', 'trustee'],
                                        ['OBLIGOR', 'obligor']]},
                             {'name': 'company', 'labels': ['COMPANY DATA', 'OWNER DATA']},
                             {'name': 'filing-values', 'labels': ['FILING VALUES']},
                             {'name': 'business-address', 'labels': ['BUSINESS ADDRESS']},
                             {'name': 'mail-address', 'labels': ['MAIL ADDRESS']},
                             {'name': 'former-name', 'labels': ['FORMER COMPANY', 'FORMER NAME']},
                             {'name': 'series',
                              'labels': ['SERIES-AND-CLASSES-CONTRACTS-DATA',
                                         'NEW-SERIES-AND-CLASSES-CONTRACTS',
                                         'EXISTING-SERIES-AND-CLASSES-CONTRACTS',
                                         'MERGER-SERIES-AND-CLASSES-CONTRACTS',
                                         'NEW-CLASSES-CONTRACTS',
                                         'MERGER',
                                         'ACQUIRING-DATA',
                                         'TARGET-DATA',
                                         'SERIES',
                                         'NEW-SERIES',
                                         'CLASS-CONTRACT']}],
                 'tags': {'ACCESSION NUMBER': ['submission', 'accession_number', 'accession'],
                          'CONFORMED SUBMISSION TYPE': ['submission', 'form_type', 'text'],
                          'TYPE': ['submission', 'form_type', 'text'],
                          'PUBLIC DOCUMENT COUNT': ['submission', 'document_count', 'integer'],
                          'CONFORMED PERIOD OF REPORT': ['submission', 'period_of_report', 'date'],
                          'PERIOD': ['submission', 'period_of_report', 'date'],
                          'FILED AS OF DATE': ['submission', 'filed_on', 'date'],
                          'FILING DATE': ['submission', 'filed_on', 'date'],
                          'DATE AS OF CHANGE': ['submission', 'date_as_of_change', 'date'],
                          'DATE OF FILING DATE CHANGE': ['submission', 'date_as_of_change', 'date'],
                          'EFFECTIVENESS DATE': ['submission', 'effectiveness_date', 'date'],
                          'ACCEPTANCE DATETIME': ['submission', 'accepted_at', 'datetime'],
                          'ITEM INFORMATION': ['details', 'items', 'texts'],
                          'ITEMS': ['details', 'items', 'texts'],
                          'GROUP MEMBERS': ['details', 'group_members', 'texts'],
                          'SROS': ['details', 'self_regulatory_organizations', 'texts'],
                          'RECEIVED DATE': ['details', 'received_on', 'date'],
                          'ACTION DATE': ['details', 'action_on', 'date'],
                          'PERIOD START': ['details', 'period_start', 'date'],
                          'PUBLIC REL DATE': ['details', 'public_release_on', 'date'],
                          'PAPER': ['details', 'is_paper', 'flag'],
                          'PRIVATE TO PUBLIC': ['details', 'is_private_to_public', 'flag'],
                          'CONFIRMING COPY': ['details', 'is_confirming_copy', 'flag'],
                          'CORRECTION': ['details', 'is_correction', 'flag'],
                          'DELETION': ['details', 'is_deletion', 'flag'],
                          'NO QUARTERLY ACTIVITY': ['details', 'no_quarterly_activity', 'flag'],
                          'NO ANNUAL ACTIVITY': ['details', 'no_annual_activity', 'flag'],
                          'PUBLIC REFERENCE ACCESSION NUMBER': ['details',
                                                                'public_reference_accession_numbers',
                                                                'texts'],
                          'PUBLIC REFERENCE ACC': ['details',
                                                   'public_reference_accession_numbers',
                                                   'texts'],
                          'REFERENCES 429': ['details', 'reference_file_numbers', 'texts'],
                          'REFERENCE 462B': ['details', 'reference_file_numbers', 'texts'],
                          'ABS RULE': ['details', 'abs_rules', 'texts'],
                          'ABS ASSET CLASS': ['details', 'abs_asset_classes', 'texts'],
                          'DEPOSITOR CIK': ['details', 'depositor_ciks', 'texts'],
                          'SPONSOR CIK': ['details', 'sponsor_ciks', 'texts'],
                          'SECURITIZER CIK': ['details', 'securitizer_ciks', 'texts'],
                          'ISSUING ENTITY CIK': ['details', 'issuing_entity_ciks', 'texts'],
                          'ISSUING ENTITY NAME': ['details', 'issuing_entity_names', 'texts'],
                          'REGISTERED ENTITY': ['details', 'is_registered_entity', 'flag'],
                          'CATEGORY': ['details', 'category', 'text'],
                          'COMPANY CONFORMED NAME': ['company', 'conformed_name', 'text'],
                          'CONFORMED NAME': ['company', 'conformed_name', 'text'],
                          'OWNER CONFORMED NAME': ['company', 'conformed_name', 'text'],
                          'CENTRAL INDEX KEY': ['company', 'cik', 'cik'],
                          'CIK': ['company', 'cik', 'cik'],
                          'STANDARD INDUSTRIAL CLASSIFICATION': ['company', 'sic', 'sic'],
                          'ASSIGNED SIC': ['company', 'sic', 'sic'],
                          'ORGANIZATION NAME': ['company', 'organization_name', 'text'],
                          'IRS NUMBER': ['company', 'irs_number', 'irs'],
                          'EIN': ['company', 'irs_number', 'irs'],
                          'STATE OF INCORPORATION': ['company', 'state_of_incorporation', 'text'],
                          'FISCAL YEAR END': ['company', 'fiscal_year_end', 'month-day'],
                          'RELATIONSHIP': ['company', 'relationship', 'text'],
                          'FORM TYPE': ['filing-values', 'form_type', 'text'],
                          'SEC ACT': ['filing-values', 'sec_act', 'act'],
                          'ACT': ['filing-values', 'sec_act', 'act'],
                          'SEC FILE NUMBER': ['filing-values', 'sec_file_number', 'text'],
                          'FILE NUMBER': ['filing-values', 'sec_file_number', 'text'],
                          'FILM NUMBER': ['filing-values', 'film_number', 'text'],
                          'STREET 1': ['address', 'street1', 'text'],
                          'STREET1': ['address', 'street1', 'text'],
                          'STREET 2': ['address', 'street2', 'text'],
                          'STREET2': ['address', 'street2', 'text'],
                          'CITY': ['address', 'city', 'text'],
                          'STATE': ['address', 'state_or_country', 'text'],
                          'ZIP': ['address', 'postal_code', 'text'],
                          'BUSINESS PHONE': ['address', 'phone', 'text'],
                          'PHONE': ['address', 'phone', 'text'],
                          'FORMER CONFORMED NAME': ['former-name', 'name', 'text'],
                          'DATE OF NAME CHANGE': ['former-name', 'date_of_name_change', 'date'],
                          'DATE CHANGED': ['former-name', 'date_of_name_change', 'date'],
                          'OWNER CIK': ['series', 'owner_cik', 'cik'],
                          'SERIES ID': ['series', 'series_id', 'text'],
                          'SERIES NAME': ['series', 'series_name', 'text'],
                          'CLASS CONTRACT ID': ['series', 'class_id', 'text'],
                          'CLASS CONTRACT NAME': ['series', 'class_name', 'text'],
                          'CLASS CONTRACT TICKER SYMBOL': ['series', 'ticker_symbol', 'text']}},
 'marks': {'fonts': {'wingdings': {'checked': ['x', 'ý', 'þ', 'ü', 'û', 'n', '¤', 'l', '¤'],
                                   'empty': ['o', '¨', 'q', 'r', 'p', '¡', '¡', 'm', '£'],
                                   'bullet': ['§',
                                              '·',
                                              'Ø',
                                              'v',
                                              'u',
                                              'w',
                                              'ð',
                                              'à',
                                              'à',
                                              'ä',
                                              'Ÿ',
                                              '\x9f',
                                              's',
                                              't',
                                              'K',
                                              'è',
                                              '*']},
                     'wingdings 2': {'checked': ['R', 'S', 'T', 'Q', 'P', 'O', 'V', 'U', 'x', 'X'],
                                     'empty': ['£', '¢', '¤', '¡', '*', '0'],
                                     'bullet': ['—', '˜', '–', '\x97', '\x98', '\x96', '·']},
                     'wingdings 3': {'checked': [],
                                     'empty': [],
                                     'bullet': ['}', '|', 'u', '~', 'g', 'w']},
                     'webdings': {'checked': ['a', 'r', 'g', 'n'],
                                  'empty': ['c', 'q'],
                                  'bullet': ['=', '4', '<', 'l']},
                     'zapfdingbats': {'checked': ['3', '4', '5', '6', '7', '8', 'n', 'x'],
                                      'empty': ['o', 'p', 'q', 'r', 'm'],
                                      'bullet': ['l', 'u', 's', 'v', '\x9f']},
                     'marlett': {'checked': ['a', 'b', 'r'],
                                 'empty': ['c', 'e', 'f', 'g'],
                                 'bullet': ['h', 'i']},
                     'symbol': {'checked': ['Ö', 'Ö'],
                                'empty': ['\x80', 'ÿ'],
                                'bullet': ['·', '·', '¨', 'ª', '§', '©', 'Þ', '®']}},
           'aliases': {'zapf dingbats': 'zapfdingbats',
                       'itc zapf dingbats': 'zapfdingbats',
                       'monotype sorts': 'zapfdingbats',
                       'dingbats': 'zapfdingbats',
                       'wingdings2': 'wingdings 2',
                       'wingdings3': 'wingdings 3'},
           'plain': {'checked': ['☒',
                                 '☑',
                                 '✓',
                                 '✔',
                                 '✗',
                                 '✘',
                                 '✕',
                                 '✖',
                                 '⌧',
                                 '⊠',
                                 '⊗',
                                 '■',
                                 '◼',
                                 '▣',
                                 '◉',
                                 '●',
                                 '⬤',
                                 '🗷',
                                 '🗹',
                                 '🗵',
                                 '🗸',
                                 '☓',
                                 '√',
                                 '⮽',
                                 '⛝',
                                 '🆇'],
                     'empty': ['☐',
                               '□',
                               '◻',
                               '▢',
                               '❑',
                               '❒',
                               '❏',
                               '❐',
                               '○',
                               '◯',
                               '⬜',
                               '▯',
                               '⃞',
                               '⎕']},
           'lost': {'checked': ['ý', 'þ'], 'empty': ['¨']}},
 'measures': {'measures': {'Revenues': {'label': 'revenue',
                                        'balance': 'credit',
                                        'period': 'duration',
                                        'words': ['revenue',
                                                  'net revenue',
                                                  'total revenue',
                                                  'total net revenue',
                                                  'revenue net',
                                                  'gross revenue',
                                                  'sales',
                                                  'net sales',
                                                  'total sales',
                                                  'total net sales',
                                                  'gross sales',
                                                  'sales revenue',
                                                  'turnover',
                                                  'sales and other revenue',
                                                  'consolidated revenue',
                                                  'consolidated net revenue',
                                                  'consolidated net sales',
                                                  'consolidated sales',
                                                  'operating revenue',
                                                  'total operating revenue',
                                                  'top line',
                                                  'revenue and other income',
                                                  'total revenue and other income',
                                                  'net operating revenue'],
                                        'streams': ['license fee',
                                                    'licence fee',
                                                    'licensing fee',
                                                    'royalty income',
                                                    'royalties',
                                                    'royalty',
                                                    'royalty revenue',
                                                    'rental income',
                                                    'subscription fee',
                                                    'subscription',
                                                    'tuition',
                                                    'franchise fee',
                                                    'service fee',
                                                    'commission income',
                                                    'percentage lease income',
                                                    'ticket sales',
                                                    'membership fee',
                                                    'management fee income',
                                                    'license and royalty income',
                                                    'lease income',
                                                    'franchise royalties',
                                                    'franchise royalties and fees',
                                                    'royalties and fees',
                                                    'franchise royalties and franchise fees',
                                                    'hosting fee',
                                                    'rental revenue',
                                                    'product sales',
                                                    'home sales',
                                                    'staking rewards',
                                                    'license income',
                                                    'advertising sales',
                                                    'percentage lease revenue',
                                                    'tuition and fees',
                                                    'room revenue',
                                                    'charter hire',
                                                    'commissions',
                                                    'wholesale sales',
                                                    'retail sales',
                                                    'export sales',
                                                    'domestic sales',
                                                    'foreign sales',
                                                    'international sales']},
                           'RevenueFromContractWithCustomerExcludingAssessedTax': {'label': 'revenue '
                                                                                            'from '
                                                                                            'contracts '
                                                                                            'with '
                                                                                            'customers',
                                                                                   'balance': 'credit',
                                                                                   'period': 'duration',
                                                                                   'words': ['revenue '
                                                                                             'from '
                                                                                             'contracts '
                                                                                             'with '
                                                                                             'customers',
                                                                                             'revenue '
                                                                                             'from '
                                                                                             'contract '
                                                                                             'with '
                                                                                             'customers']},
                           'CostOfRevenue': {'label': 'cost of revenue',
                                             'balance': 'debit',
                                             'period': 'duration',
                                             'words': ['cost of revenue',
                                                       'costs of revenue',
                                                       'cost of sales',
                                                       'costs of sales',
                                                       'cost of goods sold',
                                                       'costs of goods sold',
                                                       'cost of goods',
                                                       'cogs',
                                                       'cost of products sold',
                                                       'cost of product sold',
                                                       'cost of product sales',
                                                       'cost of service',
                                                       'cost of services',
                                                       'costs of services',
                                                       'cost of net revenue',
                                                       'total cost of revenue',
                                                       'total cost of sales',
                                                       'cost of net sales',
                                                       'cost of products',
                                                       'cost of product revenue',
                                                       'cost of service revenue',
                                                       'cost of goods and services sold',
                                                       'cost of merchandise sold',
                                                       'cost of sales and services',
                                                       'cost of products and services']},
                           'GrossProfit': {'label': 'gross profit or loss',
                                           'balance': 'credit',
                                           'period': 'duration',
                                           'words': ['gross profit',
                                                     'gross income',
                                                     'gross profits'],
                                           'negative': ['gross loss']},
                           'OperatingExpenses': {'label': 'operating expenses',
                                                 'balance': 'debit',
                                                 'period': 'duration',
                                                 'words': ['operating expense',
                                                           'total operating expense',
                                                           'operating cost',
                                                           'total operating cost',
                                                           'operating costs and expenses',
                                                           'operating expenses and costs',
                                                           'opex',
                                                           'total opex']},
                           'CostsAndExpenses': {'label': 'costs and expenses',
                                                'balance': 'debit',
                                                'period': 'duration',
                                                'words': ['costs and expenses',
                                                          'total costs and expenses',
                                                          'total expense',
                                                          'total cost',
                                                          'expenses and costs',
                                                          'total costs and operating expenses']},
                           'SellingGeneralAndAdministrativeExpense': {'label': 'selling, general '
                                                                               'and administrative '
                                                                               'expense',
                                                                      'balance': 'debit',
                                                                      'period': 'duration',
                                                                      'words': ['selling general '
                                                                                'and '
                                                                                'administrative '
                                                                                'expense',
                                                                                'selling general & '
                                                                                'administrative '
                                                                                'expense',
                                                                                'selling general '
                                                                                'and '
                                                                                'administrative',
                                                                                'selling general '
                                                                                'and '
                                                                                'administrative '
                                                                                'cost',
                                                                                'sg&a',
                                                                                'sg&a expense',
                                                                                'sg and a',
                                                                                'sg & a',
                                                                                'sg & a expense',
                                                                                'selling and '
                                                                                'administrative '
                                                                                'expense',
                                                                                'selling '
                                                                                'administrative '
                                                                                'and general '
                                                                                'expense',
                                                                                'sales general and '
                                                                                'administrative '
                                                                                'expense',
                                                                                'sales general and '
                                                                                'administrative',
                                                                                'sg&a cost',
                                                                                'sg & a cost',
                                                                                'selling and '
                                                                                'general '
                                                                                'administrative '
                                                                                'expense',
                                                                                'selling and '
                                                                                'general and '
                                                                                'administrative '
                                                                                'expense',
                                                                                'general selling '
                                                                                'and '
                                                                                'administrative '
                                                                                'expense',
                                                                                'marketing general '
                                                                                'and '
                                                                                'administrative '
                                                                                'expense',
                                                                                'selling marketing '
                                                                                'general and '
                                                                                'administrative '
                                                                                'expense',
                                                                                'selling general '
                                                                                'and '
                                                                                'administrative '
                                                                                'spending']},
                           'SellingAndMarketingExpense': {'label': 'selling and marketing expense',
                                                          'balance': 'debit',
                                                          'period': 'duration',
                                                          'words': ['selling and marketing expense',
                                                                    'sales and marketing expense',
                                                                    'sales and marketing',
                                                                    'selling and marketing',
                                                                    'selling and marketing cost',
                                                                    'sales and marketing cost',
                                                                    'marketing and sales expense',
                                                                    'marketing and selling expense',
                                                                    's&m expense',
                                                                    's & m expense',
                                                                    'sales & marketing expense',
                                                                    'selling & marketing expense',
                                                                    'sales and marketing '
                                                                    'spending']},
                           'GeneralAndAdministrativeExpense': {'label': 'general and '
                                                                        'administrative expense',
                                                               'balance': 'debit',
                                                               'period': 'duration',
                                                               'words': ['general and '
                                                                         'administrative expense',
                                                                         'general & administrative '
                                                                         'expense',
                                                                         'general and '
                                                                         'administrative',
                                                                         'general and '
                                                                         'administrative cost',
                                                                         'g&a',
                                                                         'g&a expense',
                                                                         'g & a',
                                                                         'g & a expense',
                                                                         'g & a cost',
                                                                         'administrative and '
                                                                         'general expense',
                                                                         'general administrative '
                                                                         'expense',
                                                                         'general corporate '
                                                                         'expense',
                                                                         'corporate general and '
                                                                         'administrative expense',
                                                                         'general and '
                                                                         'administration expense',
                                                                         'general and '
                                                                         'administrative '
                                                                         'spending']},
                           'ResearchAndDevelopmentExpense': {'label': 'research and development '
                                                                      'expense',
                                                             'balance': 'debit',
                                                             'period': 'duration',
                                                             'words': ['research and development '
                                                                       'expense',
                                                                       'research & development '
                                                                       'expense',
                                                                       'research and development',
                                                                       'research and development '
                                                                       'cost',
                                                                       'research and development '
                                                                       'spending',
                                                                       'r&d',
                                                                       'r & d',
                                                                       'r & d expense',
                                                                       'r & d spending',
                                                                       'r & d cost',
                                                                       'research development and '
                                                                       'engineering expense',
                                                                       'product development '
                                                                       'expense',
                                                                       'research and product '
                                                                       'development expense',
                                                                       'research and development '
                                                                       'expenditure',
                                                                       'engineering research and '
                                                                       'development expense']},
                           'ShareBasedCompensation': {'label': 'share-based compensation',
                                                      'balance': 'debit',
                                                      'period': 'duration',
                                                      'words': ['share based compensation',
                                                                'stock based compensation',
                                                                'share based compensation expense',
                                                                'stock based compensation expense',
                                                                'stock compensation expense',
                                                                'stock compensation',
                                                                'equity based compensation',
                                                                'equity based compensation expense',
                                                                'stock option expense',
                                                                'stock option compensation expense',
                                                                'non cash stock compensation',
                                                                'share based payment expense',
                                                                'share based payment',
                                                                'equity compensation expense',
                                                                'noncash stock compensation',
                                                                'stock based compensation charge',
                                                                'share based compensation charge',
                                                                'stock compensation charge']},
                           'DepreciationDepletionAndAmortization': {'label': 'depreciation, '
                                                                             'depletion and '
                                                                             'amortization',
                                                                    'balance': 'debit',
                                                                    'period': 'duration',
                                                                    'words': ['depreciation and '
                                                                              'amortization',
                                                                              'depreciation and '
                                                                              'amortization '
                                                                              'expense',
                                                                              'depreciation '
                                                                              'depletion and '
                                                                              'amortization',
                                                                              'depreciation '
                                                                              'depletion and '
                                                                              'amortization '
                                                                              'expense',
                                                                              'depletion '
                                                                              'depreciation and '
                                                                              'amortization',
                                                                              'depletion '
                                                                              'depreciation and '
                                                                              'amortization '
                                                                              'expense',
                                                                              'dd & a',
                                                                              'dd&a',
                                                                              'd & a',
                                                                              'dd & a expense',
                                                                              'd & a expense',
                                                                              'amortization and '
                                                                              'depreciation',
                                                                              'depreciation '
                                                                              'amortization and '
                                                                              'depletion',
                                                                              'depreciation '
                                                                              'depletion '
                                                                              'amortization and '
                                                                              'accretion',
                                                                              'depletion expense '
                                                                              'and depreciation',
                                                                              'depreciation and '
                                                                              'depletion']},
                           'AssetImpairmentCharges': {'label': 'asset impairment charges',
                                                      'balance': 'debit',
                                                      'period': 'duration',
                                                      'words': ['impairment charge',
                                                                'impairment',
                                                                'asset impairment charge',
                                                                'asset impairment',
                                                                'impairment loss',
                                                                'impairment of assets',
                                                                'impairment expense',
                                                                'impairment charge on assets',
                                                                'impairment and other charges',
                                                                'asset impairment loss',
                                                                'non cash impairment charge',
                                                                'impairment cost',
                                                                'noncash impairment charge',
                                                                'loss on impairment of assets',
                                                                'loss on impairment']},
                           'GoodwillImpairmentLoss': {'label': 'goodwill impairment loss',
                                                      'balance': 'debit',
                                                      'period': 'duration',
                                                      'words': ['goodwill impairment',
                                                                'goodwill impairment charge',
                                                                'goodwill impairment loss',
                                                                'impairment of goodwill',
                                                                'impairment charge for goodwill',
                                                                'impairment of its goodwill',
                                                                'goodwill impairment expense',
                                                                'goodwill write down',
                                                                'goodwill write off',
                                                                'wrote off goodwill',
                                                                'wrote down goodwill',
                                                                'write down of goodwill',
                                                                'write off of goodwill',
                                                                'impairment charge related to '
                                                                'goodwill',
                                                                'impairment charge of goodwill',
                                                                'impairment charge on goodwill',
                                                                'goodwill writedown',
                                                                'writedown of goodwill',
                                                                'impairment loss on goodwill',
                                                                'loss on impairment of goodwill',
                                                                'goodwill and other impairment '
                                                                'charge',
                                                                'impairment of our goodwill']},
                           'ImpairmentOfIntangibleAssetsExcludingGoodwill': {'label': 'impairment '
                                                                                      'of '
                                                                                      'intangible '
                                                                                      'assets '
                                                                                      'other than '
                                                                                      'goodwill',
                                                                             'balance': 'debit',
                                                                             'period': 'duration',
                                                                             'words': ['impairment '
                                                                                       'of '
                                                                                       'intangible '
                                                                                       'assets',
                                                                                       'intangible '
                                                                                       'asset '
                                                                                       'impairment',
                                                                                       'intangible '
                                                                                       'asset '
                                                                                       'impairment '
                                                                                       'charge',
                                                                                       'intangible '
                                                                                       'assets '
                                                                                       'impairment',
                                                                                       'impairment '
                                                                                       'of '
                                                                                       'trademarks',
                                                                                       'trademark '
                                                                                       'impairment',
                                                                                       'impairment '
                                                                                       'of trade '
                                                                                       'names',
                                                                                       'trade name '
                                                                                       'impairment',
                                                                                       'tradename '
                                                                                       'impairment',
                                                                                       'impairment '
                                                                                       'of '
                                                                                       'intangibles',
                                                                                       'intangibles '
                                                                                       'impairment',
                                                                                       'impairment '
                                                                                       'of '
                                                                                       'customer '
                                                                                       'relationships',
                                                                                       'impairment '
                                                                                       'of patents',
                                                                                       'impairment '
                                                                                       'of other '
                                                                                       'intangible '
                                                                                       'assets',
                                                                                       'write down '
                                                                                       'of '
                                                                                       'intangible '
                                                                                       'assets',
                                                                                       'write off '
                                                                                       'of '
                                                                                       'intangible '
                                                                                       'assets',
                                                                                       'impairment '
                                                                                       'of '
                                                                                       'identifiable '
                                                                                       'intangible '
                                                                                       'assets',
                                                                                       'impairment '
                                                                                       'charge on '
                                                                                       'intangible '
                                                                                       'assets',
                                                                                       'impairment '
                                                                                       'of '
                                                                                       'licenses',
                                                                                       'impairment '
                                                                                       'of '
                                                                                       'indefinite '
                                                                                       'lived '
                                                                                       'intangible '
                                                                                       'assets',
                                                                                       'trade name '
                                                                                       'impairment '
                                                                                       'charge',
                                                                                       'trademark '
                                                                                       'impairment '
                                                                                       'charge',
                                                                                       'impairment '
                                                                                       'of our '
                                                                                       'intangible '
                                                                                       'assets',
                                                                                       'impairment '
                                                                                       'of its '
                                                                                       'intangible '
                                                                                       'assets',
                                                                                       'impairment '
                                                                                       'of '
                                                                                       'tradenames']},
                           'ImpairmentOfLongLivedAssetsHeldForUse': {'label': 'impairment of '
                                                                              'long-lived assets '
                                                                              'held for use',
                                                                     'balance': 'debit',
                                                                     'period': 'duration',
                                                                     'words': ['impairment of long '
                                                                               'lived assets',
                                                                               'long lived asset '
                                                                               'impairment',
                                                                               'long lived asset '
                                                                               'impairment charge',
                                                                               'long lived assets '
                                                                               'impairment',
                                                                               'impairment of '
                                                                               'property and '
                                                                               'equipment',
                                                                               'impairment of '
                                                                               'property plant and '
                                                                               'equipment',
                                                                               'property '
                                                                               'impairment',
                                                                               'impairment of '
                                                                               'fixed assets',
                                                                               'fixed asset '
                                                                               'impairment',
                                                                               'impairment charge '
                                                                               'on long lived '
                                                                               'assets',
                                                                               'impairment of '
                                                                               'equipment',
                                                                               'impairment of oil '
                                                                               'and gas properties',
                                                                               'impairment of '
                                                                               'vessels',
                                                                               'vessel impairment',
                                                                               'store impairment',
                                                                               'impairment of real '
                                                                               'estate',
                                                                               'impairment of '
                                                                               'proved properties',
                                                                               'write down of long '
                                                                               'lived assets',
                                                                               'impairment of its '
                                                                               'long lived assets',
                                                                               'ceiling test write '
                                                                               'down',
                                                                               'impairment of '
                                                                               'certain long lived '
                                                                               'assets',
                                                                               'impairment of '
                                                                               'mining equipment',
                                                                               'long lived asset '
                                                                               'impairment loss',
                                                                               'ceiling test '
                                                                               'impairment',
                                                                               'impairment of our '
                                                                               'long lived assets',
                                                                               'impairment of '
                                                                               'proved oil and gas '
                                                                               'properties',
                                                                               'full cost ceiling '
                                                                               'write down',
                                                                               'full cost ceiling '
                                                                               'impairment']},
                           'RestructuringCharges': {'label': 'restructuring charges',
                                                    'balance': 'debit',
                                                    'period': 'duration',
                                                    'words': ['restructuring charge',
                                                              'restructuring expense',
                                                              'restructuring cost',
                                                              'restructuring',
                                                              'restructuring and other charges',
                                                              'restructuring costs and charges',
                                                              'reorganization cost',
                                                              'restructuring and related charges',
                                                              'pre tax restructuring charge',
                                                              'restructuring and severance charge',
                                                              'restructuring and severance cost',
                                                              'restructuring charge and expense']},
                           'InventoryWriteDown': {'label': 'inventory write-down',
                                                  'balance': 'debit',
                                                  'period': 'duration',
                                                  'words': ['inventory write down',
                                                            'inventory impairment',
                                                            'inventory impairments and write offs',
                                                            'inventory writedown',
                                                            'inventory write off',
                                                            'write down of inventory',
                                                            'write downs of inventory',
                                                            'writedown of inventory',
                                                            'write off of inventory',
                                                            'inventory write down charge',
                                                            'inventory reserve charge',
                                                            'inventory obsolescence charge',
                                                            'inventory impairment',
                                                            'inventory impairment charge',
                                                            'excess and obsolete inventory charge',
                                                            'charge for excess and obsolete '
                                                            'inventory',
                                                            'charge for obsolete inventory',
                                                            'write down of excess and obsolete '
                                                            'inventory',
                                                            'provision for obsolete inventory',
                                                            'provision for excess and obsolete '
                                                            'inventory',
                                                            'provision for inventory obsolescence',
                                                            'write off of obsolete inventory',
                                                            'write down of obsolete inventory',
                                                            'write down of inventory to net '
                                                            'realizable value',
                                                            'inventory writeoff',
                                                            'provision for slow moving inventory',
                                                            'inventory valuation charge',
                                                            'wrote down inventory',
                                                            'wrote off inventory',
                                                            'write down its inventory',
                                                            'writing down inventory',
                                                            'inventory adjustment charge']},
                           'OperatingIncomeLoss': {'label': 'operating income or loss',
                                                   'balance': 'credit',
                                                   'period': 'duration',
                                                   'words': ['operating {result}',
                                                             '{result} from operations',
                                                             'operating profit',
                                                             '{result} from operating activities',
                                                             'consolidated operating {result}',
                                                             'total operating {result}',
                                                             'net operating {result}']},
                           'InterestExpense': {'label': 'interest expense',
                                               'balance': 'debit',
                                               'period': 'duration',
                                               'words': ['interest expense',
                                                         'interest cost',
                                                         'interest and financing expense',
                                                         'net interest expense',
                                                         'interest expense net',
                                                         'financing cost',
                                                         'interest charge',
                                                         'interest expense net of interest income',
                                                         'interest expense and financing cost',
                                                         'finance cost',
                                                         'interest and amortization of debt '
                                                         'discount',
                                                         'finance expense']},
                           'InterestExpenseNonoperating': {'label': 'non-operating interest '
                                                                    'expense',
                                                           'balance': 'debit',
                                                           'period': 'duration',
                                                           'words': ['nonoperating interest '
                                                                     'expense',
                                                                     'non operating interest '
                                                                     'expense']},
                           'NonoperatingIncomeExpense': {'label': 'non-operating income or expense',
                                                         'balance': 'credit',
                                                         'period': 'duration',
                                                         'words': ['nonoperating income',
                                                                   'non operating income',
                                                                   'nonoperating income (expense)',
                                                                   'non operating income (expense)',
                                                                   'other income (expense)',
                                                                   'total other income (expense)',
                                                                   'other income net',
                                                                   'other income (expense) net',
                                                                   'other income',
                                                                   'total other income',
                                                                   'net other income',
                                                                   'other income and expense',
                                                                   'other nonoperating income net',
                                                                   'non operating income net',
                                                                   'nonoperating gain'],
                                                         'negative': ['nonoperating expense',
                                                                      'non operating expense',
                                                                      'other expense',
                                                                      'other expense net',
                                                                      'total other expense',
                                                                      'other (expense) income',
                                                                      'net other expense',
                                                                      'non operating loss',
                                                                      'nonoperating loss',
                                                                      'other (income) expense',
                                                                      'other expense (income)',
                                                                      'other loss']},
                           'OtherNonoperatingIncomeExpense': {'label': 'other non-operating income '
                                                                       'or expense',
                                                              'balance': 'credit',
                                                              'period': 'duration',
                                                              'words': ['other nonoperating income',
                                                                        'other non operating '
                                                                        'income',
                                                                        'other nonoperating income '
                                                                        '(expense)',
                                                                        'other non operating '
                                                                        'income (expense)'],
                                                              'negative': ['other nonoperating '
                                                                           'expense',
                                                                           'other non operating '
                                                                           'expense']},
                           'FairValueAdjustmentOfWarrants': {'label': 'fair value adjustment of '
                                                                      'warrants',
                                                             'balance': 'debit',
                                                             'period': 'duration',
                                                             'words': ['loss on change in fair '
                                                                       'value of warrant '
                                                                       'liabilities',
                                                                       'loss on change in fair '
                                                                       'value of derivative '
                                                                       'warrant liabilities',
                                                                       'loss from change in fair '
                                                                       'value of warrant '
                                                                       'liabilities',
                                                                       'loss on fair value of '
                                                                       'warrants',
                                                                       'loss on fair value change '
                                                                       'of warrants',
                                                                       'unrealized loss on change '
                                                                       'in fair value of warrants',
                                                                       'unrealized loss on change '
                                                                       'in fair value of warrant '
                                                                       'liabilities',
                                                                       'unrealized loss on fair '
                                                                       'value change of warrants',
                                                                       'unrealized loss from '
                                                                       'change in fair value of '
                                                                       'warrants',
                                                                       'loss on change in fair '
                                                                       'value of warrants',
                                                                       'loss on warrants',
                                                                       'loss on warrant liability',
                                                                       'warrant fair value loss',
                                                                       'loss from change in fair '
                                                                       'value of warrants',
                                                                       'loss from change in fair '
                                                                       'value of warrant liability',
                                                                       'loss on change in fair '
                                                                       'value of warrant liability',
                                                                       'change in fair value of '
                                                                       'warrants',
                                                                       'change in fair value of '
                                                                       'warrant liability',
                                                                       'fair value adjustment of '
                                                                       'warrants',
                                                                       'change in the fair value '
                                                                       'of its warrants',
                                                                       'change in the fair value '
                                                                       'of our warrants',
                                                                       'loss on revaluation of '
                                                                       'warrants',
                                                                       'warrant liability',
                                                                       'change in the fair value '
                                                                       "of the company's warrants",
                                                                       'change in fair value of '
                                                                       'warrant liabilities',
                                                                       'change in fair value of '
                                                                       'derivative warrant '
                                                                       'liabilities',
                                                                       'warrant liabilities',
                                                                       'remeasurement of warrant '
                                                                       'liability',
                                                                       'remeasurement of warrants',
                                                                       'change in fair value of '
                                                                       'derivative warrant '
                                                                       'liability',
                                                                       'change in fair value of '
                                                                       'common stock warrants',
                                                                       'loss on remeasurement of '
                                                                       'warrants',
                                                                       'warrant loss',
                                                                       'revaluation of warrants',
                                                                       'revaluation of warrant '
                                                                       'liability'],
                                                             'negative': ['gain on change in fair '
                                                                          'value of warrant '
                                                                          'liabilities',
                                                                          'gain on change in fair '
                                                                          'value of derivative '
                                                                          'warrant liabilities',
                                                                          'gain from change in '
                                                                          'fair value of warrant '
                                                                          'liabilities',
                                                                          'gain on fair value of '
                                                                          'warrants',
                                                                          'gain on fair value '
                                                                          'change of warrants',
                                                                          'unrealized gain on '
                                                                          'change in fair value of '
                                                                          'warrants',
                                                                          'unrealized gain on '
                                                                          'change in fair value of '
                                                                          'warrant liabilities',
                                                                          'unrealized gain on fair '
                                                                          'value change of '
                                                                          'warrants',
                                                                          'unrealized gain from '
                                                                          'change in fair value of '
                                                                          'warrants',
                                                                          'gain on change in fair '
                                                                          'value of warrants',
                                                                          'gain on warrants',
                                                                          'gain on warrant '
                                                                          'liability',
                                                                          'change in fair value of '
                                                                          'warrants gain (loss)',
                                                                          'gain (loss) on change '
                                                                          'in fair value of '
                                                                          'warrants',
                                                                          'gain from change in '
                                                                          'fair value of warrants',
                                                                          'gain (loss) on warrants',
                                                                          'gain on revaluation of '
                                                                          'warrants',
                                                                          'gain from change in '
                                                                          'fair value of warrant '
                                                                          'liability',
                                                                          'gain on change in fair '
                                                                          'value of warrant '
                                                                          'liability',
                                                                          'warrant gain',
                                                                          'gain on remeasurement '
                                                                          'of warrants',
                                                                          'gain (loss) on change '
                                                                          'in fair value of '
                                                                          'warrant liability',
                                                                          'change in fair value of '
                                                                          'warrant liability gain '
                                                                          '(loss)']},
                           'GainsLossesOnExtinguishmentOfDebt': {'label': 'gain or loss on '
                                                                          'extinguishment of debt',
                                                                 'balance': 'credit',
                                                                 'period': 'duration',
                                                                 'words': ['gain on extinguishment '
                                                                           'of debt',
                                                                           'gain on debt '
                                                                           'extinguishment',
                                                                           'gain on early '
                                                                           'extinguishment of debt',
                                                                           'gain (loss) on '
                                                                           'extinguishment of debt',
                                                                           'gain from '
                                                                           'extinguishment of debt',
                                                                           'gain on forgiveness of '
                                                                           'debt',
                                                                           'gain on forgiveness of '
                                                                           'ppp loan',
                                                                           'gain on settlement of '
                                                                           'debt',
                                                                           'debt extinguishment '
                                                                           'gain',
                                                                           'gain on extinguishment '
                                                                           'of notes',
                                                                           'gain from debt '
                                                                           'extinguishment'],
                                                                 'negative': ['loss on '
                                                                              'extinguishment of '
                                                                              'debt',
                                                                              'loss on debt '
                                                                              'extinguishment',
                                                                              'loss on early '
                                                                              'extinguishment of '
                                                                              'debt',
                                                                              'loss from '
                                                                              'extinguishment of '
                                                                              'debt',
                                                                              'debt extinguishment '
                                                                              'loss',
                                                                              'debt extinguishment '
                                                                              'cost',
                                                                              'loss on settlement '
                                                                              'of debt',
                                                                              'loss on early '
                                                                              'retirement of debt',
                                                                              'loss from early '
                                                                              'extinguishment of '
                                                                              'debt',
                                                                              'loss on '
                                                                              'extinguishment of '
                                                                              'notes']},
                           'GainLossOnInvestments': {'label': 'gain or loss on investments',
                                                     'balance': 'credit',
                                                     'period': 'duration',
                                                     'words': ['gain on investments',
                                                               'gain on investment',
                                                               'investment gain',
                                                               'net investment gain',
                                                               'gain (loss) on investments',
                                                               'gain on marketable securities',
                                                               'gain on sale of investments',
                                                               'unrealized gain on investments',
                                                               'realized gain on investments',
                                                               'gain on sale of securities',
                                                               'gains on securities',
                                                               'securities gain',
                                                               'unrealized gain on marketable '
                                                               'securities',
                                                               'realized gain on marketable '
                                                               'securities',
                                                               'gain from investments',
                                                               'gain on sales of securities',
                                                               'gain on sale of marketable '
                                                               'securities',
                                                               'gain on equity securities',
                                                               'unrealized gain on equity '
                                                               'securities'],
                                                     'negative': ['loss on investments',
                                                                  'loss on investment',
                                                                  'investment loss',
                                                                  'net investment loss on '
                                                                  'securities',
                                                                  'loss on marketable securities',
                                                                  'loss on sale of investments',
                                                                  'unrealized loss on investments',
                                                                  'realized loss on investments',
                                                                  'loss on sale of securities',
                                                                  'loss on securities',
                                                                  'securities loss',
                                                                  'unrealized loss on marketable '
                                                                  'securities',
                                                                  'realized loss on marketable '
                                                                  'securities',
                                                                  'loss from investments',
                                                                  'loss on sale of marketable '
                                                                  'securities',
                                                                  'unrealized loss on equity '
                                                                  'securities',
                                                                  'loss on equity securities',
                                                                  'unrealized loss on equity '
                                                                  'investments']},
                           'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest': {'label': 'income '
                                                                                                                                    'or '
                                                                                                                                    'loss '
                                                                                                                                    'before '
                                                                                                                                    'income '
                                                                                                                                    'taxes',
                                                                                                                           'balance': 'credit',
                                                                                                                           'period': 'duration',
                                                                                                                           'words': ['{result} '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'taxes',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'taxes',
                                                                                                                                     'pretax '
                                                                                                                                     '{result}',
                                                                                                                                     'pre '
                                                                                                                                     'tax '
                                                                                                                                     '{result}',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'tax',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'tax',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'provision '
                                                                                                                                     'for '
                                                                                                                                     'income '
                                                                                                                                     'taxes',
                                                                                                                                     '{result} '
                                                                                                                                     'from '
                                                                                                                                     'continuing '
                                                                                                                                     'operations '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'taxes',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'tax '
                                                                                                                                     'expense',
                                                                                                                                     '{result} '
                                                                                                                                     'from '
                                                                                                                                     'continuing '
                                                                                                                                     'operations '
                                                                                                                                     'before '
                                                                                                                                     'taxes',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'provision '
                                                                                                                                     'for '
                                                                                                                                     'taxes',
                                                                                                                                     '{result} '
                                                                                                                                     'from '
                                                                                                                                     'operations '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'taxes',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'taxes '
                                                                                                                                     'on '
                                                                                                                                     'income',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'benefit '
                                                                                                                                     'for '
                                                                                                                                     'income '
                                                                                                                                     'taxes',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'tax '
                                                                                                                                     'benefit',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'taxation',
                                                                                                                                     '{result} '
                                                                                                                                     'on '
                                                                                                                                     'ordinary '
                                                                                                                                     'activities '
                                                                                                                                     'before '
                                                                                                                                     'taxation',
                                                                                                                                     '{result} '
                                                                                                                                     'on '
                                                                                                                                     'ordinary '
                                                                                                                                     'activities '
                                                                                                                                     'before '
                                                                                                                                     'tax',
                                                                                                                                     'net '
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'taxes',
                                                                                                                                     'net '
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'taxes',
                                                                                                                                     'pretax '
                                                                                                                                     '{result} '
                                                                                                                                     'from '
                                                                                                                                     'continuing '
                                                                                                                                     'operations',
                                                                                                                                     'pre '
                                                                                                                                     'tax '
                                                                                                                                     '{result} '
                                                                                                                                     'from '
                                                                                                                                     'continuing '
                                                                                                                                     'operations',
                                                                                                                                     '{result} '
                                                                                                                                     'from '
                                                                                                                                     'continuing '
                                                                                                                                     'operations '
                                                                                                                                     'before '
                                                                                                                                     'taxes '
                                                                                                                                     'and '
                                                                                                                                     'minority '
                                                                                                                                     'interest',
                                                                                                                                     '{result} '
                                                                                                                                     'from '
                                                                                                                                     'continuing '
                                                                                                                                     'operations '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'taxes '
                                                                                                                                     'and '
                                                                                                                                     'minority '
                                                                                                                                     'interest',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'minority '
                                                                                                                                     'interest '
                                                                                                                                     'and '
                                                                                                                                     'income '
                                                                                                                                     'taxes',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'taxes '
                                                                                                                                     'and '
                                                                                                                                     'minority '
                                                                                                                                     'interest',
                                                                                                                                     'net '
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'tax '
                                                                                                                                     'benefit',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'taxes '
                                                                                                                                     'and '
                                                                                                                                     'minority '
                                                                                                                                     'interest',
                                                                                                                                     'net '
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'provision '
                                                                                                                                     'for '
                                                                                                                                     'income '
                                                                                                                                     'taxes',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'tax '
                                                                                                                                     'provision',
                                                                                                                                     '{result} '
                                                                                                                                     'from '
                                                                                                                                     'continuing '
                                                                                                                                     'operations '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'tax',
                                                                                                                                     'net '
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'tax',
                                                                                                                                     '{result} '
                                                                                                                                     'before '
                                                                                                                                     'income '
                                                                                                                                     'taxes '
                                                                                                                                     'and '
                                                                                                                                     'noncontrolling '
                                                                                                                                     'interest']},
                           'IncomeTaxExpenseBenefit': {'label': 'income tax expense or benefit',
                                                       'balance': 'debit',
                                                       'period': 'duration',
                                                       'words': ['income tax expense',
                                                                 'provision for income taxes',
                                                                 'income tax provision',
                                                                 'tax provision',
                                                                 'tax expense',
                                                                 'provision for taxes',
                                                                 'income taxes',
                                                                 'income tax charge',
                                                                 'tax charge',
                                                                 'income tax',
                                                                 'provision for income tax',
                                                                 'income tax expense (benefit)',
                                                                 'provision (benefit) for income '
                                                                 'taxes',
                                                                 'deferred tax expense',
                                                                 'deferred income tax expense',
                                                                 'provision for federal income '
                                                                 'taxes',
                                                                 'federal income tax expense',
                                                                 'income tax (benefit) expense'],
                                                       'negative': ['income tax benefit',
                                                                    'tax benefit',
                                                                    'benefit from income taxes',
                                                                    'benefit for income taxes',
                                                                    'benefit from taxes',
                                                                    'income tax recovery',
                                                                    'deferred tax benefit',
                                                                    'deferred income tax benefit',
                                                                    'income tax credit',
                                                                    'recovery of income taxes',
                                                                    'income tax benefit (expense)',
                                                                    'income tax (expense) benefit',
                                                                    'income taxes (expense) '
                                                                    'benefit',
                                                                    '(expense) benefit from income '
                                                                    'taxes',
                                                                    '(provision) benefit for '
                                                                    'income taxes',
                                                                    'income tax (provision) '
                                                                    'benefit',
                                                                    'income tax (expense)',
                                                                    'income taxes benefit']},
                           'IncomeLossFromContinuingOperations': {'label': 'income or loss from '
                                                                           'continuing operations',
                                                                  'balance': 'credit',
                                                                  'period': 'duration',
                                                                  'words': ['{result} from '
                                                                            'continuing operations',
                                                                            'net {result} from '
                                                                            'continuing operations',
                                                                            '{result} from '
                                                                            'continuing operations '
                                                                            'net of tax',
                                                                            '{result} from '
                                                                            'continuing operations '
                                                                            'after taxes']},
                           'IncomeLossFromDiscontinuedOperationsNetOfTax': {'label': 'income or '
                                                                                     'loss from '
                                                                                     'discontinued '
                                                                                     'operations',
                                                                            'balance': 'credit',
                                                                            'period': 'duration',
                                                                            'words': ['{result} '
                                                                                      'from '
                                                                                      'discontinued '
                                                                                      'operations',
                                                                                      'net '
                                                                                      '{result} '
                                                                                      'from '
                                                                                      'discontinued '
                                                                                      'operations',
                                                                                      '{result} '
                                                                                      'from '
                                                                                      'discontinued '
                                                                                      'operations '
                                                                                      'net of tax',
                                                                                      'gain from '
                                                                                      'discontinued '
                                                                                      'operations',
                                                                                      '{result} on '
                                                                                      'discontinued '
                                                                                      'operations',
                                                                                      '{result} '
                                                                                      'from '
                                                                                      'discontinued '
                                                                                      'operation',
                                                                                      '{result} '
                                                                                      'from '
                                                                                      'discontinued '
                                                                                      'operations '
                                                                                      'net of '
                                                                                      'taxes',
                                                                                      '{result} '
                                                                                      'from '
                                                                                      'discontinued '
                                                                                      'operations '
                                                                                      'net of '
                                                                                      'income '
                                                                                      'taxes',
                                                                                      'gain on '
                                                                                      'disposal of '
                                                                                      'discontinued '
                                                                                      'operations',
                                                                                      'discontinued '
                                                                                      'operations'],
                                                                            'negative': ['loss on '
                                                                                         'disposal '
                                                                                         'of '
                                                                                         'discontinued '
                                                                                         'operations',
                                                                                         'loss '
                                                                                         'from '
                                                                                         'disposal '
                                                                                         'of '
                                                                                         'discontinued '
                                                                                         'operations']},
                           'ProfitLoss': {'label': 'net income or loss including noncontrolling '
                                                   'interests',
                                          'balance': 'credit',
                                          'period': 'duration',
                                          'words': ['net {result} including noncontrolling '
                                                    'interest',
                                                    'net {result} before noncontrolling interest',
                                                    'consolidated net {result} including '
                                                    'noncontrolling interests',
                                                    'net {result} including noncontrolling '
                                                    'interests',
                                                    'net {result} before allocation to '
                                                    'noncontrolling interests',
                                                    'net {result} before minority interest',
                                                    'net {result} before noncontrolling interests',
                                                    '{result} including noncontrolling interest',
                                                    'net {result} including portion attributable '
                                                    'to noncontrolling interest']},
                           'NetIncomeLoss': {'label': 'net income or loss',
                                             'balance': 'credit',
                                             'period': 'duration',
                                             'words': ['net {result}',
                                                       'consolidated net {result}',
                                                       '{result}',
                                                       'net earnings',
                                                       'bottom line',
                                                       '{result} after tax',
                                                       '{result} after taxes',
                                                       'profit after tax',
                                                       'net {result} after tax',
                                                       'net {result} attributable to the company',
                                                       'net {result} attributable to the '
                                                       'registrant',
                                                       '{result} for the period',
                                                       '{result} attributable to the company',
                                                       'net {result} for the period',
                                                       'net {result} attributable to shareholders',
                                                       'net {result} attributable to stockholders',
                                                       'net {result} attributable to equity '
                                                       'holders',
                                                       'profit attributable to equity holders',
                                                       'profit for the year',
                                                       'profit for the period',
                                                       'loss for the year',
                                                       'net result',
                                                       'net profit',
                                                       'after tax {result}',
                                                       'net {result} after taxes',
                                                       'net {result} attributable to parent',
                                                       'net {result} attributable to owners of the '
                                                       'parent',
                                                       'net {result} attributable to owners of the '
                                                       'company',
                                                       '{result} attributable to owners of the '
                                                       'company',
                                                       'net {result} attributable to unitholders',
                                                       'net increase in net assets resulting from '
                                                       'operations',
                                                       'net increase in net assets from '
                                                       'operations'],
                                             'negative': ['net decrease in net assets resulting '
                                                          'from operations',
                                                          'net decrease in net assets from '
                                                          'operations']},
                           'NetIncomeLossAttributableToNoncontrollingInterest': {'label': 'net '
                                                                                          'income '
                                                                                          'or loss '
                                                                                          'attributable '
                                                                                          'to '
                                                                                          'noncontrolling '
                                                                                          'interests',
                                                                                 'balance': 'debit',
                                                                                 'period': 'duration',
                                                                                 'words': ['net '
                                                                                           '{result} '
                                                                                           'attributable '
                                                                                           'to '
                                                                                           'noncontrolling '
                                                                                           'interest',
                                                                                           'net '
                                                                                           '{result} '
                                                                                           'attributable '
                                                                                           'to '
                                                                                           'noncontrolling '
                                                                                           'interests',
                                                                                           'net '
                                                                                           '{result} '
                                                                                           'attributable '
                                                                                           'to non '
                                                                                           'controlling '
                                                                                           'interests',
                                                                                           'net '
                                                                                           '{result} '
                                                                                           'attributable '
                                                                                           'to non '
                                                                                           'controlling '
                                                                                           'interest',
                                                                                           '{result} '
                                                                                           'attributable '
                                                                                           'to '
                                                                                           'noncontrolling '
                                                                                           'interest',
                                                                                           '{result} '
                                                                                           'attributable '
                                                                                           'to '
                                                                                           'noncontrolling '
                                                                                           'interests',
                                                                                           '{result} '
                                                                                           'attributable '
                                                                                           'to non '
                                                                                           'controlling '
                                                                                           'interests',
                                                                                           '{result} '
                                                                                           'attributable '
                                                                                           'to '
                                                                                           'minority '
                                                                                           'interest',
                                                                                           'minority '
                                                                                           'interest',
                                                                                           'net '
                                                                                           '{result} '
                                                                                           'attributable '
                                                                                           'to '
                                                                                           'minority '
                                                                                           'interest',
                                                                                           'noncontrolling '
                                                                                           'interest',
                                                                                           'minority '
                                                                                           'interest '
                                                                                           'in '
                                                                                           '{result}']},
                           'NetIncomeLossAvailableToCommonStockholdersBasic': {'label': 'net '
                                                                                        'income or '
                                                                                        'loss '
                                                                                        'available '
                                                                                        'to common '
                                                                                        'stockholders',
                                                                               'balance': 'credit',
                                                                               'period': 'duration',
                                                                               'words': ['net '
                                                                                         '{result} '
                                                                                         'available '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stockholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'available '
                                                                                         'to '
                                                                                         'common '
                                                                                         'shareholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'attributable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stockholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'attributable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'shareholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'applicable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stockholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'applicable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'shareholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'applicable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stock',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stockholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'to '
                                                                                         'common '
                                                                                         'shareholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'allocable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stockholders',
                                                                                         '{result} '
                                                                                         'available '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stockholders',
                                                                                         '{result} '
                                                                                         'available '
                                                                                         'to '
                                                                                         'common '
                                                                                         'shareholders',
                                                                                         '{result} '
                                                                                         'attributable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stockholders',
                                                                                         '{result} '
                                                                                         'attributable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'shareholders',
                                                                                         '{result} '
                                                                                         'applicable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stock',
                                                                                         '{result} '
                                                                                         'applicable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stockholders',
                                                                                         '{result} '
                                                                                         'applicable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'shareholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'attributable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'unitholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'available '
                                                                                         'to '
                                                                                         'common',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'for '
                                                                                         'common '
                                                                                         'stockholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'for '
                                                                                         'common '
                                                                                         'shareholders',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'attributable '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stock',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'available '
                                                                                         'to '
                                                                                         'common '
                                                                                         'stock',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'applicable '
                                                                                         'to '
                                                                                         'common',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'attributable '
                                                                                         'to '
                                                                                         'holders '
                                                                                         'of '
                                                                                         'common '
                                                                                         'stock',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'available '
                                                                                         'to '
                                                                                         'common '
                                                                                         'equity',
                                                                                         'net '
                                                                                         '{result} '
                                                                                         'available '
                                                                                         'to '
                                                                                         'holders '
                                                                                         'of '
                                                                                         'common '
                                                                                         'stock']},
                           'ComprehensiveIncomeNetOfTax': {'label': 'comprehensive income or loss',
                                                           'balance': 'credit',
                                                           'period': 'duration',
                                                           'words': ['comprehensive {result}',
                                                                     'total comprehensive {result}',
                                                                     'net comprehensive {result}',
                                                                     'comprehensive {result} net '
                                                                     'of tax',
                                                                     'comprehensive {result} '
                                                                     'attributable to the '
                                                                     'company']},
                           'EarningsPerShareBasic': {'label': 'basic earnings or loss per share',
                                                     'balance': '',
                                                     'per_share': True,
                                                     'period': 'duration',
                                                     'words': ['{result} per share',
                                                               'net {result} per share',
                                                               '{result} per common share',
                                                               'net {result} per common share',
                                                               'basic {result} per share',
                                                               'basic net {result} per share',
                                                               'eps',
                                                               'basic eps',
                                                               '{result} per share basic',
                                                               'net {result} per share basic',
                                                               '{result} per basic share',
                                                               'net {result} per basic share',
                                                               'basic {result} per common share',
                                                               'basic net {result} per common '
                                                               'share',
                                                               '{result} per unit',
                                                               'net {result} per unit',
                                                               'net {result} per limited '
                                                               'partnership unit',
                                                               'net {result} per limited partner '
                                                               'unit',
                                                               'net {result} per ordinary share',
                                                               '{result} per ordinary share',
                                                               '{result} a share',
                                                               '{result} per ads',
                                                               'net {result} per ads',
                                                               'net {result} per basic common '
                                                               'share',
                                                               'net {result} per common unit',
                                                               'net {result} per common share '
                                                               'basic',
                                                               '{result} per common share basic',
                                                               'basic {result} per ordinary share',
                                                               'net {result} per share of common '
                                                               'stock',
                                                               '{result} per share of common stock',
                                                               'net {result} available to common '
                                                               'stockholders per share',
                                                               'net {result} attributable to '
                                                               'common stockholders per share',
                                                               'basic net {result} per unit']},
                           'EarningsPerShareDiluted': {'label': 'diluted earnings or loss per '
                                                                'share',
                                                       'balance': '',
                                                       'per_share': True,
                                                       'period': 'duration',
                                                       'words': ['diluted {result} per share',
                                                                 'diluted net {result} per share',
                                                                 '{result} per diluted share',
                                                                 'net {result} per diluted share',
                                                                 'diluted eps',
                                                                 '{result} per share diluted',
                                                                 'net {result} per share diluted',
                                                                 'diluted {result} per common '
                                                                 'share',
                                                                 '{result} per diluted common '
                                                                 'share',
                                                                 'fully diluted {result} per share',
                                                                 'fully diluted eps',
                                                                 'diluted net {result} per common '
                                                                 'share',
                                                                 'net {result} per diluted common '
                                                                 'share',
                                                                 '{result} per fully diluted share',
                                                                 'net {result} per fully diluted '
                                                                 'share',
                                                                 'net {result} per common share '
                                                                 'diluted',
                                                                 '{result} per common share '
                                                                 'diluted',
                                                                 'net {result} per common share '
                                                                 'assuming dilution',
                                                                 '{result} per share assuming '
                                                                 'dilution',
                                                                 'net {result} per share assuming '
                                                                 'dilution',
                                                                 'diluted net {result} per unit',
                                                                 'eps diluted']},
                           'EarningsPerShareBasicAndDiluted': {'label': 'basic and diluted '
                                                                        'earnings or loss per '
                                                                        'share',
                                                               'balance': '',
                                                               'per_share': True,
                                                               'period': 'duration',
                                                               'words': ['basic and diluted '
                                                                         '{result} per share',
                                                                         'basic and diluted net '
                                                                         '{result} per share',
                                                                         '{result} per share basic '
                                                                         'and diluted',
                                                                         'net {result} per share '
                                                                         'basic and diluted',
                                                                         'basic and diluted net '
                                                                         '{result} per common '
                                                                         'share',
                                                                         '{result} per basic and '
                                                                         'diluted share',
                                                                         'net {result} per basic '
                                                                         'and diluted share',
                                                                         'net {result} per common '
                                                                         'share basic and diluted',
                                                                         '{result} per common '
                                                                         'share basic and diluted',
                                                                         'basic and diluted '
                                                                         '{result} per common '
                                                                         'share',
                                                                         'basic and diluted eps',
                                                                         'basic & diluted {result} '
                                                                         'per share',
                                                                         'basic & diluted eps',
                                                                         'net {result} per share '
                                                                         'of common stock basic '
                                                                         'and diluted',
                                                                         'eps basic and diluted',
                                                                         'both basic and diluted '
                                                                         '{result} per share']},
                           'InterestIncomeExpenseNet': {'label': 'net interest income or expense',
                                                        'balance': 'credit',
                                                        'period': 'duration',
                                                        'words': ['net interest income',
                                                                  'net interest revenue',
                                                                  'net interest income (expense)',
                                                                  'interest income net',
                                                                  'interest income (expense) net',
                                                                  'net interest and dividend '
                                                                  'income']},
                           'InvestmentIncomeInterest': {'label': 'interest income',
                                                        'balance': 'credit',
                                                        'period': 'duration',
                                                        'words': ['interest income',
                                                                  'investment income',
                                                                  'interest earned',
                                                                  'interest earned on marketable '
                                                                  'securities',
                                                                  'interest and dividend income',
                                                                  'interest',
                                                                  'interest and investment income',
                                                                  'total interest income',
                                                                  'interest and other income',
                                                                  'income earned on trust account',
                                                                  'income from trust account',
                                                                  'interest earned on trust '
                                                                  'account',
                                                                  'interest and other income net',
                                                                  'total interest and dividend '
                                                                  'income',
                                                                  'interest earned on marketable '
                                                                  'securities held in trust '
                                                                  'account',
                                                                  'interest income on marketable '
                                                                  'securities held in the trust '
                                                                  'account',
                                                                  'interest earned on investments '
                                                                  'held in the trust account']},
                           'NetInvestmentIncome': {'label': 'net investment income or loss',
                                                   'balance': 'credit',
                                                   'period': 'duration',
                                                   'words': ['net investment income'],
                                                   'negative': ['net investment loss']},
                           'ProvisionForLoanLeaseAndOtherLosses': {'label': 'provision for loan, '
                                                                            'lease and other '
                                                                            'losses',
                                                                   'balance': 'debit',
                                                                   'period': 'duration',
                                                                   'words': ['provision for loan '
                                                                             'losses',
                                                                             'provision for credit '
                                                                             'losses',
                                                                             'provision for loan '
                                                                             'and lease losses',
                                                                             'loan loss provision',
                                                                             'provision for losses '
                                                                             'on loans',
                                                                             'credit loss '
                                                                             'provision',
                                                                             'provision for '
                                                                             'possible loan losses',
                                                                             'provision for loan '
                                                                             'loss',
                                                                             'provision for losses',
                                                                             'loan loss provisions',
                                                                             'provision for credit '
                                                                             'loss',
                                                                             'provision for loan '
                                                                             'lease and other '
                                                                             'losses',
                                                                             'provision to the '
                                                                             'allowance for loan '
                                                                             'losses',
                                                                             'provision for losses '
                                                                             'on loans and leases',
                                                                             'provision expense '
                                                                             'for loan losses',
                                                                             'provision for '
                                                                             'expected credit '
                                                                             'losses',
                                                                             'provision for '
                                                                             'probable loan losses',
                                                                             'provision for loan '
                                                                             'and credit losses']},
                           'NetCashProvidedByUsedInOperatingActivities': {'label': 'net cash from '
                                                                                   'operating '
                                                                                   'activities',
                                                                          'balance': '',
                                                                          'period': 'duration',
                                                                          'words': ['net cash '
                                                                                    'provided by '
                                                                                    'operating '
                                                                                    'activities',
                                                                                    'cash provided '
                                                                                    'by operating '
                                                                                    'activities',
                                                                                    'cash flow '
                                                                                    'from '
                                                                                    'operations',
                                                                                    'net cash from '
                                                                                    'operating '
                                                                                    'activities',
                                                                                    'operating '
                                                                                    'cash flow',
                                                                                    'cash flow '
                                                                                    'from '
                                                                                    'operating '
                                                                                    'activities',
                                                                                    'cash provided '
                                                                                    'by operations',
                                                                                    'net cash '
                                                                                    'provided by '
                                                                                    'operations',
                                                                                    'net cash '
                                                                                    'generated by '
                                                                                    'operating '
                                                                                    'activities',
                                                                                    'cash flows '
                                                                                    'provided by '
                                                                                    'operating '
                                                                                    'activities',
                                                                                    'cash '
                                                                                    'generated by '
                                                                                    'operating '
                                                                                    'activities'],
                                                                          'negative': ['net cash '
                                                                                       'used in '
                                                                                       'operating '
                                                                                       'activities',
                                                                                       'cash used '
                                                                                       'in '
                                                                                       'operating '
                                                                                       'activities',
                                                                                       'net cash '
                                                                                       'used by '
                                                                                       'operating '
                                                                                       'activities',
                                                                                       'cash used '
                                                                                       'in '
                                                                                       'operations',
                                                                                       'net cash '
                                                                                       'used in '
                                                                                       'operations',
                                                                                       'cash used '
                                                                                       'by '
                                                                                       'operations']},
                           'Assets': {'label': 'total assets',
                                      'balance': 'debit',
                                      'period': 'instant',
                                      'words': ['total assets']},
                           'Liabilities': {'label': 'total liabilities',
                                           'balance': 'credit',
                                           'period': 'instant',
                                           'words': ['total liabilities']},
                           'StockholdersEquity': {'label': "stockholders' equity or deficit",
                                                  'balance': 'credit',
                                                  'period': 'instant',
                                                  'words': ['stockholders equity',
                                                            'shareholders equity',
                                                            'total stockholders equity',
                                                            'total shareholders equity',
                                                            "stockholders' equity",
                                                            "shareholders' equity",
                                                            'total equity'],
                                                  'negative': ['stockholders deficit',
                                                               'shareholders deficit',
                                                               "stockholders' deficit",
                                                               "shareholders' deficit"]},
                           'CashAndCashEquivalentsAtCarryingValue': {'label': 'cash and cash '
                                                                              'equivalents',
                                                                     'balance': 'debit',
                                                                     'period': 'instant',
                                                                     'words': ['cash and cash '
                                                                               'equivalents',
                                                                               'cash balance',
                                                                               'cash on hand',
                                                                               'cash position',
                                                                               'cash']},
                           'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents': {'label': 'cash, '
                                                                                                      'cash '
                                                                                                      'equivalents '
                                                                                                      'and '
                                                                                                      'restricted '
                                                                                                      'cash',
                                                                                             'balance': 'debit',
                                                                                             'period': 'instant',
                                                                                             'words': ['cash '
                                                                                                       'cash '
                                                                                                       'equivalents '
                                                                                                       'and '
                                                                                                       'restricted '
                                                                                                       'cash']},
                           'AccountsReceivableNetCurrent': {'label': 'accounts receivable',
                                                            'balance': 'debit',
                                                            'period': 'instant',
                                                            'words': ['accounts receivable',
                                                                      'trade receivables',
                                                                      'receivables']},
                           'InventoryNet': {'label': 'inventory',
                                            'balance': 'debit',
                                            'period': 'instant',
                                            'words': ['inventory']},
                           'LongTermDebt': {'label': 'long-term debt',
                                            'balance': 'credit',
                                            'period': 'instant',
                                            'words': ['long term debt', 'total debt']},
                           'DebtInstrumentCarryingAmount': {'label': 'carrying amount of debt',
                                                            'balance': 'credit',
                                                            'period': 'instant',
                                                            'words': ['carrying amount of debt']},
                           'AssetsNet': {'label': 'net assets',
                                         'balance': '',
                                         'period': 'instant',
                                         'words': ['net assets']},
                           'OtherMeasure': {'label': 'other measure',
                                            'balance': '',
                                            'period': 'duration',
                                            'negative': ['equity in net losses',
                                                         'equity in loss',
                                                         'equity in net loss',
                                                         'equity in losses of unconsolidated '
                                                         'affiliates'],
                                            'words': ['ebitda',
                                                      'adjusted ebitda',
                                                      'earnings before interest taxes depreciation '
                                                      'and amortization',
                                                      'income before interest taxes depreciation '
                                                      'and amortization',
                                                      'net interest income after provision for '
                                                      'loan losses',
                                                      'net interest income after provision for '
                                                      'credit losses',
                                                      'net interest income after provision',
                                                      'change in fair value of derivative '
                                                      'liabilities',
                                                      'change in fair value of derivative '
                                                      'liability',
                                                      'change in fair value of derivatives',
                                                      'change in fair value of contingent '
                                                      'consideration',
                                                      'change in fair value of convertible notes',
                                                      'ebitdax',
                                                      'adjusted ebitdax',
                                                      'ebitdar',
                                                      'ebit',
                                                      'adjusted ebit',
                                                      'funds from operations',
                                                      'ffo',
                                                      'adjusted funds from operations',
                                                      'affo',
                                                      'core ffo',
                                                      'modified funds from operations',
                                                      'revpar',
                                                      'same store sales',
                                                      'comparable store sales',
                                                      'comparable sales',
                                                      'comp store sales',
                                                      'same restaurant sales',
                                                      'comparable restaurant sales',
                                                      'same store net operating income',
                                                      'adjusted net income',
                                                      'adjusted operating income',
                                                      'adjusted gross profit',
                                                      'adjusted earnings per share',
                                                      'distributable cash flow',
                                                      'contribution profit',
                                                      'net operating income',
                                                      'noi',
                                                      'purchased in process research and '
                                                      'development',
                                                      'in process research and development',
                                                      'acquired in process research and '
                                                      'development',
                                                      'other than temporary impairment',
                                                      'other than temporary impairment charge',
                                                      'free cash flow',
                                                      'pre tax pre provision income',
                                                      'average daily rate',
                                                      'adr',
                                                      'operating earnings before interest',
                                                      'time charter equivalent',
                                                      'time charter equivalent rate',
                                                      'tce',
                                                      'tce rate',
                                                      'admissions',
                                                      'traffic',
                                                      'customer traffic',
                                                      'same agency growth',
                                                      'same store growth',
                                                      'comparable growth',
                                                      'cost per boe',
                                                      'amortization',
                                                      'depreciation',
                                                      'amortization expense',
                                                      'depreciation expense',
                                                      'accretion expense',
                                                      'royalty expense',
                                                      'equity in earnings',
                                                      'equity in net earnings',
                                                      'equity in earnings of unconsolidated '
                                                      'affiliates',
                                                      'equity in losses',
                                                      'noninterest income',
                                                      'non interest income',
                                                      'noninterest expense',
                                                      'non interest expense',
                                                      'selling expense',
                                                      'marketing expense',
                                                      'advertising expense',
                                                      'administrative expense',
                                                      'provision for doubtful accounts',
                                                      'bad debt expense',
                                                      'provision for bad debts',
                                                      'rent expense',
                                                      'professional fees',
                                                      'in process research and development charge',
                                                      'purchased research and development',
                                                      'purchased in process r & d',
                                                      'exploration expense',
                                                      'lease operating expense',
                                                      'production cost',
                                                      'purchased transportation',
                                                      'purchased transportation expense',
                                                      'purchased transportation cost',
                                                      'voyage expense',
                                                      'vessel operating expense',
                                                      'payroll expense',
                                                      'dry docking cost',
                                                      'net asset value per share',
                                                      'average check',
                                                      'day rate',
                                                      'average day rate',
                                                      'daily rate',
                                                      'average ticket',
                                                      'average transaction value',
                                                      'adjusted net loss',
                                                      'ffo per share',
                                                      'adjusted loss',
                                                      'core earnings',
                                                      'guest count',
                                                      'non interest revenue',
                                                      'exploration cost',
                                                      'comparable store net sales',
                                                      'same center noi',
                                                      'dividends per share',
                                                      'premiums written',
                                                      'net premiums written',
                                                      'gross premiums written',
                                                      'premiums earned',
                                                      'net premiums earned',
                                                      'catastrophe losses',
                                                      'unrealized loss',
                                                      'realized loss',
                                                      'unrealized gain',
                                                      'realized gain'],
                                            'general': ['expense',
                                                        'cost',
                                                        'charge',
                                                        'fee',
                                                        'gain',
                                                        'gain (loss)',
                                                        'write off',
                                                        'writeoff',
                                                        'write down',
                                                        'writedown',
                                                        'provision',
                                                        'spending',
                                                        'expenditure',
                                                        'income',
                                                        'reserve',
                                                        'accrual',
                                                        'reversal',
                                                        'severance',
                                                        'recovery',
                                                        'loss',
                                                        'special charge',
                                                        'non recurring charge',
                                                        'nonrecurring charge',
                                                        'one time charge',
                                                        'non cash charge',
                                                        'noncash charge',
                                                        'pre tax charge',
                                                        'pretax charge',
                                                        'amortization',
                                                        'depreciation',
                                                        'growth',
                                                        'rent',
                                                        'rentals',
                                                        'premium',
                                                        'compensation',
                                                        'wages',
                                                        'salaries',
                                                        'valuation allowance',
                                                        'settlement charge',
                                                        'settlement gain',
                                                        'compensation expense',
                                                        'bonus',
                                                        'subsidy',
                                                        'grant income',
                                                        'expenses',
                                                        'costs',
                                                        'credit',
                                                        'benefit'],
                                            'ratio': ['gross margin',
                                                      'gross profit margin',
                                                      'operating margin',
                                                      'profit margin',
                                                      'margin',
                                                      'net interest margin',
                                                      'effective tax rate',
                                                      'tax rate',
                                                      'occupancy',
                                                      'occupancy rate',
                                                      'efficiency ratio',
                                                      'combined ratio',
                                                      'loss ratio',
                                                      'utilization',
                                                      'utilization rate',
                                                      'vessel utilization',
                                                      'fleet utilization',
                                                      'average occupancy',
                                                      'net margin',
                                                      'adjusted ebitda margin',
                                                      'ebitda margin',
                                                      'gross margins',
                                                      'gross margin percentage',
                                                      'operating ratio',
                                                      'expense ratio',
                                                      'effective income tax rate',
                                                      'gross profit percentage',
                                                      'gross profit as a percentage of sales',
                                                      'gross profit as a percent of sales',
                                                      'return on equity',
                                                      'return on assets',
                                                      'return on average assets',
                                                      'return on average equity',
                                                      'contribution margin',
                                                      'gross margin rate',
                                                      'merchandise margin',
                                                      'income tax rate',
                                                      'effective rate',
                                                      'cost of sales as a percentage of sales',
                                                      'food cost percentage',
                                                      'churn',
                                                      'load factor',
                                                      'passenger load factor',
                                                      'capacity utilization',
                                                      'as a percentage of sales',
                                                      'as a percentage of revenue',
                                                      'as a percent of sales',
                                                      'as a percent of revenue',
                                                      'as a percentage of net sales',
                                                      'as a percent of net sales',
                                                      'as a percentage of net revenue',
                                                      'as a percentage of total revenue',
                                                      'net charge off ratio',
                                                      'fleet utilisation',
                                                      'as a percentage of total revenues',
                                                      'net yield',
                                                      'restaurant level margin']}}},
 'printed_words': {'captions': 'by date dated name names title its signature signatures signed yes '
                               'no check one x xx xxx s\n'
                               'name address telephone phone number no ext extension tel area code '
                               'and contact person attn\n'
                               'attention page pt of or at cusip reached answer this day per '
                               'narrative registrants information contacted quicklinks a b e mail '
                               'email o i ii iii\n',
                   'cover': ['United States Securities and Exchange Commission Washington, D.C. '
                             '20549',
                             'U.S. Securities & Exchange Commission Washington, DC 20549',
                             'Form 12b-25 Notification of Late Filing of Form 10-K',
                             'Form 12b-25/A Amendment No.',
                             'Notification of late filing on Form 12b25',
                             'OMB Approval OMB Number: 3235-0058 Expires: Estimated average burden '
                             'hours per response 2.50',
                             'Estimated average burden hours per form',
                             'SEC File Number Commission File Number File No. Commission File No. '
                             'File number: CUSIP Number',
                             'Commission File Numbers Special financial report pursuant to Rule '
                             '15d-2',
                             'SEC File No. CUSIP No. CUSIP Numbers File Number(s)',
                             '(Check one): (Check appropriate box) Check the appropriate box',
                             'Form 10-K Form 20-F Form 11-K Form 10-Q Form 10-D Form N-SAR Form '
                             'N-CSR Form N-CEN',
                             'Form 10-K and Form 10-KSB Form 10-Q and Form 10-QSB Form 10-KSB Form '
                             '10-QSB Form 10-K405',
                             'Form N-SAR Form N-CEN Form N-CSR N-SAR N-CSR N-CEN 10-K 10-Q 10-D '
                             '11-K 20-F',
                             'Annual report on Form 10-K Quarterly report on Form 10-Q',
                             'For Period Ended: For the Period Ended: For the Fiscal Year Ended: '
                             'For the Quarter Ended:',
                             'For the Fiscal Quarter Ended: For the Year Ended: For Quarter Ended: '
                             'For Fiscal Year Ended:',
                             'Transition Report on Form 10-K Transition Report on Form 20-F '
                             'Transition Report on Form 11-K',
                             'Transition Report on Form 10-Q Transition Report on Form N-SAR '
                             'Transition Report on Form N-CSR',
                             'Transition Report Form 10-K and Form 10-KSB Transition Report on '
                             'Form 10-D',
                             'For the Transition Period Ended: For the Transition Period from to',
                             'Read attached instruction sheet before preparing form. Please print '
                             'or type.',
                             'Read the attached Instruction Sheet before preparing this form',
                             'As last amended in Release No. 34-35113, December 19, 1994, 59 F.R. '
                             '67742',
                             'For the Quarterly Period Ended For Quarterly Period Ended For the '
                             'Annual Period Ended Monthly distribution report',
                             'Read Instruction (on back page) Before Preparing Form. Please Print '
                             'or Type.',
                             'Read Instructions (on back page) Read instructions before preparing '
                             'form',
                             'Nothing in this form shall be construed to imply that the Commission '
                             'has verified any information contained herein.',
                             'Nothing in the form shall be construed',
                             'If the notification relates to a portion of the filing checked '
                             'above, identify the Item(s) to which the notification relates:',
                             'If the notification relates to a portion of the filing checked '
                             'above, identify the item or items to which notification relates',
                             'identify the items(s) identify the portion(s) to which this '
                             'notification relates'],
                   'part_1': ['Part I - Registrant Information Part 1 Registrant Information',
                              'Full Name of Registrant Exact name of the registrant as specified '
                              'in its charter Name of the registrant',
                              'Full Name of the Registrant(s) Full legal name Name of Issuer Name '
                              'of Company',
                              'Former Name if Applicable Former name of registrant if applicable '
                              'Former Name, if any',
                              'Address of Principal Executive Office (Street and Number)',
                              'Address of the Principal Executive Offices (Number and Street) '
                              'Address of Principle Executive Offices',
                              'Address of its principal office Street Address of executive offices '
                              'Offices Street',
                              'City, State and Zip Code City or Town City, State or Country and '
                              'Zip Code City, State, Zip Code',
                              'City State and Country State or Province Postal Code City/State/Zip '
                              'City State & Zip Code'],
                   'part_2': ['Part II - Rules 12b-25(b) and (c) Part 2 Rules Part 2 Rule Part II '
                              '- Rule 12b-25(b) and (c)',
                              'If the subject report could not be filed without unreasonable '
                              'effort or expense and the registrant seeks relief pursuant to Rule '
                              '12b-25(b), the following should be completed. (Check box if '
                              'appropriate)',
                              'the following should be completed: (Check appropriate box) (Check '
                              'box, if applicable) check the box where is appropriate',
                              'pursuant to Rule 12b-25 (b): check box if applicable the following '
                              'box',
                              '(a) The reasons described in reasonable detail in Part III of this '
                              'form could not be eliminated without unreasonable effort or '
                              'expense;',
                              '(a) The reason described in detail in Part III of the form',
                              '(b) The subject annual report, semi-annual report, transition '
                              'report on Form 10-K, Form 20-F, Form 11-K, Form N-SAR or Form '
                              'N-CSR, or portion thereof, will be filed on or before the fifteenth '
                              'calendar day following the prescribed due date; or the subject '
                              'quarterly report or transition report on Form 10-Q or subject '
                              'distribution report on Form 10-D, or portion thereof, will be filed '
                              'on or before the fifth calendar day following the prescribed due '
                              'date; and',
                              'The subject annual report/semi-annual report on Form 10-K, Form '
                              '10-KSB, 20-F, 11-K, Form N-SAR, N-CSR, Form N-CEN or portion '
                              'thereof will be filed on or before the 15th calendar day after the '
                              'prescribed due date',
                              'on Form 10-K, 10-KSB, 20-F, 11-K, 10-QSB, N-SAR, N-CSR or N-CEN, '
                              'subject quarterly report of transition report on Form 10-Q, 10-QSB, '
                              'or portion thereof will be filed on or before the 5th calendar day',
                              "or Form 10-D; and (c) The accountant's statement or other exhibit "
                              'required by Rule 12b-25(c) has been attached if applicable.',
                              'The accountants statement is attached, if applicable has been '
                              'attached, if applicable; and (d)'],
                   'part_3': ['Part III - Narrative Part 3 Narrative',
                              'State below in reasonable detail the reasons why the Form 10-K, '
                              'Form 20-F, Form 11-K, Form 10-Q, Form 10-D, N-SAR, N-CSR, N-CEN or '
                              'the transition report or portion thereof, could not be filed within '
                              'the prescribed time period.',
                              'State below in reasonable detail why Forms 10-K, 10-KSB, 20-F, '
                              '11-K, 10-Q, 10-QSB, 10-D, N-SAR, N-CSR, or the transition report '
                              'portion thereof could not be filed within the prescribed period',
                              'State below in reasonable detail the reason why Form 10-K and Form '
                              '10-KSB could not be filed within the required time period',
                              '(Attach extra sheets if needed) (Attach additional sheets if '
                              'necessary) (Attach extra sheet as required)'],
                   'part_4': ['Part IV - Other Information Part 4 Other',
                              '(1) Name and telephone number of person to contact in regard to '
                              'this notification',
                              'telephone number of persons to contact in regard',
                              'Name, title and telephone number of the person to contact with '
                              'regard to this notification in reference to this notification',
                              '(Name) (Area Code) (Telephone Number)',
                              '(Name) (Title) (Area Code) (Telephone Number) (Area Code and '
                              'Telephone Number) (Telephone No.) Area Code/Telephone Number (Phone '
                              'Number)',
                              '(2) Have all other periodic reports required under Section 13 or '
                              '15(d) of the Securities Exchange Act of 1934 or Section 30 of the '
                              'Investment Company Act of 1940 during the preceding 12 months or '
                              'for such shorter period that the registrant was required to file '
                              'such report(s) been filed? If answer is no, identify report(s).',
                              'during the preceding twelve (12) months (or for such shorter period '
                              'that the registrant was required to file such reports), been filed? '
                              'If the answer is no, identify report(s): identify the missing '
                              'reports',
                              'under Section 13 or Section 15(d) of the Securities Exchange Act '
                              'Have all of the other periodic reports',
                              '(3) Is it anticipated that any significant change in results of '
                              'operations from the corresponding period for the last fiscal year '
                              'will be reflected by the earnings statements to be included in the '
                              'subject report or portion thereof?',
                              'any significant changes in the results of operations for the '
                              'corresponding period of the last fiscal year will be reflected by '
                              'the earning statement to be included in this report or portions '
                              'thereof',
                              'Yes No',
                              'If so, attach an explanation of the anticipated change, both '
                              'narratively and quantitatively, and, if appropriate, state the '
                              'reasons why a reasonable estimate of the results cannot be made.',
                              'If so: attach an explanation of the anticipated changes, provide an '
                              'explanation, the reason why a reasonable estimate of the result can '
                              'not be made'],
                   'signature': ['(Name of Registrant as Specified in its Charter) (Exact name of '
                                 'registrant as specified in charter)',
                                 'Name of Registrant as it appears in its charter Name of the '
                                 'company as set forth in charter',
                                 'has caused this notification to be signed on its behalf by the '
                                 'undersigned hereunto duly authorized.',
                                 'has duly caused this notification to be signed on its behalf by '
                                 'the undersigned thereunto duly authorized',
                                 'Each of the registrants named below has caused have caused',
                                 'have caused this notification to be signed on their behalf by '
                                 'the undersigned hereunto duly authorised',
                                 'By: Name: Title: Date: Signature: Print Name Printed name Typed '
                                 'name Name and title Name of signatory',
                                 'Authorized Officer Authorized Signature Date Signed By '
                                 '(signature) (name and title)'],
                   'end': ['Instruction: The form may be signed by an executive officer of the '
                           'registrant or by any other duly authorized representative. The name '
                           'and title of the person signing the form shall be typed or printed '
                           'beneath the signature. If the statement is signed on behalf of the '
                           'registrant by an authorized representative (other than an executive '
                           "officer), evidence of the representative's authority to sign on behalf "
                           'of the registrant shall be filed with the form.',
                           'Attention: Intentional misstatements or omissions of fact constitute '
                           'Federal Criminal Violations (See 18 U.S.C. 1001).',
                           'General Instructions 1. This form is required by Rule 12b-25 (17 CFR '
                           '240.12b-25) of the General Rules and Regulations under the Securities '
                           'Exchange Act of 1934.',
                           '2. One signed original and four conformed copies of this form and '
                           'amendments thereto must be completed and filed with the Securities and '
                           'Exchange Commission, Washington, D.C. 20549, in accordance with Rule '
                           '0-3 of the General Rules and Regulations under the Act. The '
                           'information contained in or filed with the form will be made a matter '
                           'of public record in the Commission files.',
                           '3. A manually signed copy of the form and amendments thereto shall be '
                           'filed with each national securities exchange on which any class of '
                           'securities of the registrant is registered.',
                           '4. Amendments to the notifications must also be filed on Form 12b-25 '
                           'but need not restate information that has been correctly furnished. '
                           'The form shall be clearly identified as an amended notification.',
                           '5. Electronic Filers. This form shall not be used by electronic filers '
                           'unable to timely file a report solely due to electronic difficulties. '
                           'Filers unable to submit a report within the time period prescribed due '
                           'to difficulties in electronic filing should comply with either Rule '
                           '201 or Rule 202 of Regulation S-T (232.201 or 232.202 of this chapter) '
                           'or apply for an adjustment in filing date pursuant to Rule 13(b) of '
                           'Regulation S-T (232.13(b) of this chapter).',
                           '6. Interactive data submissions. This form shall not be used by '
                           'electronic filers with respect to the submission or posting of an '
                           'Interactive Data File (232.11 of this chapter). Electronic filers '
                           'unable to submit or post an Interactive Data File within the time '
                           'period prescribed should comply with either Rule 201 or 202 of '
                           'Regulation S-T (232.201 and 232.202 of this chapter).',
                           'SEC 1344 (07-03) (02-02) (11-91) (06-19) Persons who are to respond to '
                           'the collection of information contained in this form are not required '
                           'to respond unless the form displays a currently valid OMB control '
                           'number.',
                           'SEC 1344 Previous versions obsolete Potential persons who potentially '
                           'are to respond to the collection of information',
                           'Table of Contents Back to top QuickLinks Click here to rapidly '
                           'navigate through this document']},
 'problems': {'areas': {'file': {},
                        'header': {},
                        'form': {},
                        'header-and-form': {},
                        'figures': {},
                        'report': {},
                        'bug': {},
                        'validation': {}},
              'codes': {'mixed-encoding': {'area': 'file',
                                           'severity': 'info',
                                           'meaning': 'The file is UTF-8 with some bytes of '
                                                      'Windows-1252 in it.'},
                        'undefined-bytes': {'area': 'file',
                                            'severity': 'warning',
                                            'meaning': 'Some bytes are not characters of '
                                                       'Windows-1252.'},
                        'no-header': {'area': 'file',
                                      'severity': 'warning',
                                      'meaning': 'The file has no EDGAR header; its keys are '
                                                 'absent.'},
                        'unclosed-document': {'area': 'file',
                                              'severity': 'warning',
                                              'meaning': 'A `<DOCUMENT>` has no end tag; the file '
                                                         'may be cut off.'},
                        'unclosed-header': {'area': 'file',
                                            'severity': 'info',
                                            'meaning': 'The header has no end tag.'},
                        'unclosed-comment': {'area': 'file',
                                             'severity': 'warning',
                                             'meaning': 'A comment has no end; what follows it is '
                                                        'not read.'},
                        'accession-number-mismatch': {'area': 'file',
                                                      'severity': 'warning',
                                                      'meaning': 'The envelope names another '
                                                                 'accession number than the '
                                                                 'header.'},
                        'header-unknown-tag': {'area': 'header',
                                               'severity': 'info',
                                               'meaning': 'A header tag that is not in the tag '
                                                          'table, quoted.'},
                        'header-unknown-section': {'area': 'header',
                                                   'severity': 'warning',
                                                   'meaning': 'A section of the header that is in '
                                                              'no table: a party of its own, or '
                                                              'quoted.'},
                        'header-no-fiscal-year-end': {'area': 'header',
                                                      'severity': 'info',
                                                      'meaning': 'The header states no fiscal year '
                                                                 'end, so that fiscal quarters '
                                                                 'have no days.'},
                        'header-unread-line': {'area': 'header',
                                               'severity': 'warning',
                                               'meaning': 'A line of the header that has no tag, '
                                                          'quoted.'},
                        'header-bad-value': {'area': 'header',
                                             'severity': 'warning',
                                             'meaning': 'A header value that does not have the '
                                                        'type of its tag, quoted.'},
                        'header-repeated-tag': {'area': 'header',
                                                'severity': 'warning',
                                                'meaning': 'A second value for a tag that takes '
                                                           'one value, quoted.'},
                        'irs-number-zeros': {'area': 'header',
                                             'severity': 'info',
                                             'meaning': 'The IRS number is all zeros, so none was '
                                                        'given.'},
                        'phone-left-over': {'area': 'header',
                                            'severity': 'info',
                                            'meaning': 'Something follows the business phone '
                                                       'number.'},
                        'phone-not-valid': {'area': 'header',
                                            'severity': 'info',
                                            'meaning': 'The business phone as written is not a '
                                                       'valid number.'},
                        'former-name-without-date': {'area': 'header',
                                                     'severity': 'warning',
                                                     'meaning': 'A former name has no date of name '
                                                                'change.'},
                        'former-name-without-name': {'area': 'header',
                                                     'severity': 'warning',
                                                     'meaning': 'A former company section has no '
                                                                'name.'},
                        'document-count-mismatch': {'area': 'header',
                                                    'severity': 'warning',
                                                    'meaning': 'The header states another number '
                                                               'of documents than the file holds.'},
                        'no-form': {'area': 'form',
                                    'severity': 'error',
                                    'meaning': 'No document of the submission can be read as a '
                                               'Form 12b-25.'},
                        'missing-part': {'area': 'form',
                                         'severity': 'warning',
                                         'meaning': 'A part of the form was not found.'},
                        'second-form': {'area': 'form',
                                        'severity': 'warning',
                                        'meaning': 'The document holds another form behind the '
                                                   'first, which alone is read; quoted.'},
                        'text-unread': {'area': 'form',
                                        'severity': 'warning',
                                        'meaning': 'Text of the form that is in no key and is not '
                                                   'printed on every form, quoted.'},
                        'box-unreadable': {'area': 'form',
                                           'severity': 'warning',
                                           'meaning': 'No mark could be read beside a box of the '
                                                      'list.'},
                        'glyph-unknown': {'area': 'form',
                                          'severity': 'warning',
                                          'meaning': 'A character of a symbol font that no mark '
                                                     'table lists.'},
                        'glyph-without-font': {'area': 'form',
                                               'severity': 'info',
                                               'meaning': 'A mark of a symbol font whose font is '
                                                          'lost; read by its place in the list.'},
                        'no-box-list': {'area': 'form',
                                        'severity': 'info',
                                        'meaning': 'No box of the list is readable; the submission '
                                                   'type was used.'},
                        'several-boxes-checked': {'area': 'form',
                                                  'severity': 'warning',
                                                  'meaning': 'More than one report is checked on '
                                                             'the cover.'},
                        'period-unreadable': {'area': 'form',
                                              'severity': 'warning',
                                              'meaning': 'The period of the report cannot be read '
                                                         'as a date.'},
                        'relief-unreadable': {'area': 'form',
                                              'severity': 'warning',
                                              'meaning': 'No mark could be read in Part II.'},
                        'answer-unreadable': {'area': 'form',
                                              'severity': 'warning',
                                              'meaning': 'A Yes/No question of Part IV has no '
                                                         'readable answer.'},
                        'answer-contradicts-text': {'area': 'form',
                                                    'severity': 'warning',
                                                    'meaning': 'The answer and the text beside it '
                                                               'do not agree.'},
                        'explanation-elsewhere': {'area': 'form',
                                                  'severity': 'warning',
                                                  'meaning': 'The form refers to an explanation '
                                                             'that was not found in the '
                                                             'submission.'},
                        'too-many': {'area': 'form',
                                     'severity': 'warning',
                                     'meaning': 'Something is repeated more often than in any '
                                                'form; the rest of it is not read.'},
                        'telephone-not-valid': {'area': 'form',
                                                'severity': 'info',
                                                'meaning': "A contact's telephone number is not a "
                                                           'valid number.'},
                        'header-form-mismatch': {'area': 'header-and-form',
                                                 'severity': 'warning',
                                                 'meaning': 'Header and form state different '
                                                            'things.'},
                        'paragraph-too-long': {'area': 'figures',
                                               'severity': 'warning',
                                               'meaning': 'A paragraph of the explanation is too '
                                                          'long to be read for figures.'},
                        'figure-unread': {'area': 'figures',
                                          'severity': 'warning',
                                          'meaning': 'A figure of the explanation cannot be read '
                                                     'as a whole, so it is left out, quoted.'},
                        'figure-left-out': {'area': 'figures',
                                            'severity': 'info',
                                            'meaning': 'A figure of the explanation is in no '
                                                       'statement: it is no result, or its wording '
                                                       'is not known.'},
                        'figures-disagree': {'area': 'figures',
                                             'severity': 'warning',
                                             'meaning': 'The figures of a statement contradict one '
                                                        'another.'},
                        'xbrl-period-unknown': {'area': 'report',
                                                'severity': 'info',
                                                'meaning': 'The period of a figure is not known: '
                                                           'the xBRL-JSON report leaves it out.'},
                        'xbrl-entity-unknown': {'area': 'report',
                                                'severity': 'info',
                                                'meaning': 'The CIK of a filer is not known: the '
                                                           'xBRL-JSON report leaves its facts '
                                                           'out.'},
                        'xbrl-facts-disagree': {'area': 'report',
                                                'severity': 'info',
                                                'meaning': 'Values of one thing do not agree: the '
                                                           'xBRL-JSON report has none of them.'},
                        'xbrl-unsaid': {'area': 'report',
                                        'severity': 'info',
                                        'meaning': 'XBRL has no member, unit or text for a value: '
                                                   'the xBRL-JSON report leaves it out.'},
                        'internal': {'area': 'bug',
                                     'severity': 'error',
                                     'meaning': 'A bug of form12b25: a part would make the '
                                                'document invalid, so it is left out.'},
                        'schema-unknown-key': {'area': 'validation',
                                               'severity': 'error',
                                               'meaning': 'The document has a key that the JSON '
                                                          'Schema does not know.'},
                        'schema-missing-key': {'area': 'validation',
                                               'severity': 'error',
                                               'meaning': 'The document lacks a key that the JSON '
                                                          'Schema requires.'},
                        'schema-type': {'area': 'validation',
                                        'severity': 'error',
                                        'meaning': 'A value has another JSON type than the JSON '
                                                   'Schema wants.'},
                        'schema-value': {'area': 'validation',
                                         'severity': 'error',
                                         'meaning': 'A value is not of the form, or not among the '
                                                    'values, that the JSON Schema wants.'},
                        'schema-contradiction': {'area': 'validation',
                                                 'severity': 'error',
                                                 'meaning': 'Two values of the document exclude '
                                                            'each other by the JSON Schema.'},
                        'rule-range': {'area': 'validation',
                                       'severity': 'error',
                                       'meaning': 'A range of figures begins above its end.'},
                        'rule-days': {'area': 'validation',
                                      'severity': 'error',
                                      'meaning': 'A span of days ends before it begins.'},
                        'rule-place': {'area': 'validation',
                                       'severity': 'error',
                                       'meaning': 'The place of evidence ends before it begins.'},
                        'rule-zero': {'area': 'validation',
                                      'severity': 'error',
                                      'meaning': 'A figure is zero with a minus sign.'},
                        'rule-figures': {'area': 'validation',
                                         'severity': 'error',
                                         'meaning': 'Figures of a statement contradict one '
                                                    'another, and the document does not say so.'},
                        'rule-names': {'area': 'validation',
                                       'severity': 'error',
                                       'meaning': 'A former name ends on a day on which no other '
                                                  'name came in.'},
                        'rule-duplicate': {'area': 'validation',
                                           'severity': 'error',
                                           'meaning': 'An item of an array stands there twice, '
                                                      'read from the same place.'},
                        'rule-context': {'area': 'validation',
                                         'severity': 'error',
                                         'meaning': 'The JSON-LD context in the document is not '
                                                    'the published one.'},
                        'not-json': {'area': 'validation',
                                     'severity': 'error',
                                     'meaning': 'The file is not JSON.'},
                        'not-checked': {'area': 'validation',
                                        'severity': 'error',
                                        'meaning': 'The file could not be checked, so that nothing '
                                                   'is known of it.'},
                        'too-many-findings': {'area': 'validation',
                                              'severity': 'error',
                                              'meaning': 'A file has more than 1,000 findings; the '
                                                         'others are left out.'},
                        'source-not-found': {'area': 'validation',
                                             'severity': 'error',
                                             'meaning': 'The file that a document was read from is '
                                                        'not among the sources, so that its quotes '
                                                        'are not checked.'},
                        'source-differs': {'area': 'validation',
                                           'severity': 'warning',
                                           'meaning': 'The source is another file than the '
                                                      'document was read from, by its digest.'},
                        'evidence-mismatch': {'area': 'validation',
                                              'severity': 'error',
                                              'meaning': 'The source has other words at the place '
                                                         'that evidence names.'},
                        'conversion-differs': {'area': 'validation',
                                               'severity': 'warning',
                                               'meaning': 'A fresh conversion of the source says '
                                                          'something else than the document.'},
                        'context-unknown-key': {'area': 'validation',
                                                'severity': 'error',
                                                'meaning': 'The JSON-LD context does not know a '
                                                           'key: what it says would be lost.'},
                        'vocabulary-unknown-term': {'area': 'validation',
                                                    'severity': 'error',
                                                    'meaning': 'A class or property in the '
                                                               "vocabulary's namespace is not in "
                                                               'the vocabulary.'},
                        'xbrl-encoding': {'area': 'validation',
                                          'severity': 'error',
                                          'meaning': 'An xBRL-JSON report is not in UTF-8, or '
                                                     'begins with a byte order mark.'},
                        'xbrl-value': {'area': 'validation',
                                       'severity': 'error',
                                       'meaning': 'A value of an xBRL-JSON report does not have '
                                                  'the type of its concept.'},
                        'xbrl-period': {'area': 'validation',
                                        'severity': 'error',
                                        'meaning': 'A period of an xBRL-JSON report does not fit '
                                                   'its concept.'},
                        'xbrl-unit': {'area': 'validation',
                                      'severity': 'error',
                                      'meaning': 'A unit of an xBRL-JSON report does not fit its '
                                                 'concept.'},
                        'xbrl-decimals': {'area': 'validation',
                                          'severity': 'error',
                                          'meaning': 'A number of an xBRL-JSON report has no '
                                                     'decimals, or a text has.'},
                        'xbrl-language': {'area': 'validation',
                                          'severity': 'error',
                                          'meaning': 'A text of an xBRL-JSON report has no '
                                                     'language, or a code has.'},
                        'xbrl-axes': {'area': 'validation',
                                      'severity': 'error',
                                      'meaning': 'A fact of an xBRL-JSON report does not have the '
                                                 'axes of its table.'},
                        'xbrl-duplicate': {'area': 'validation',
                                           'severity': 'error',
                                           'meaning': 'Two facts of an xBRL-JSON report are about '
                                                      'the same thing.'},
                        'xbrl-note': {'area': 'validation',
                                      'severity': 'error',
                                      'meaning': 'A note of an xBRL-JSON report is not linked, or '
                                                 'a link is broken.'},
                        'xbrl-prefix': {'area': 'validation',
                                        'severity': 'error',
                                        'meaning': 'A prefix of an xBRL-JSON report is not '
                                                   'declared.'},
                        'shape-violated': {'area': 'validation',
                                           'severity': 'error',
                                           'meaning': 'The graph breaks a shape of the ontology.'},
                        'shape-doubted': {'area': 'validation',
                                          'severity': 'warning',
                                          'meaning': 'A shape finds a doubtful value, such as a '
                                                     'change that does not follow from its '
                                                     'amounts.'},
                        'shape-no-class': {'area': 'validation',
                                           'severity': 'error',
                                           'meaning': 'A node has properties of the vocabulary and '
                                                      'no class of it, so that no shape checks '
                                                      'it.'},
                        'shape-no-focus': {'area': 'validation',
                                           'severity': 'error',
                                           'meaning': 'The graph has no filing, so no shape found '
                                                      'what it checks.'}},
              'reasons': {'empty': 'The file is empty.',
                          'binary': 'The file is not text: a PDF, an image, an office document.',
                          'compressed': 'The file is compressed in a way that is not read: see the '
                                        'message.',
                          'too-large': 'The file is larger than 64 MB; no Form 12b-25 is.',
                          'other-form': 'The header says that this is a submission of another form '
                                        'type.',
                          'no-form': 'The page has no header, and is not a Form 12b-25 that '
                                     'somebody filled in.',
                          'no-entity': 'An XBRL report is asked for, and the filing states no CIK.',
                          'no-facts': 'An XBRL report is asked for, and no fact has a period that '
                                      'is known.',
                          'not-json': 'The document is not JSON.',
                          'invalid': 'The document does not follow the JSON Schema.'}},
 'report_types': {'report_types': {'annual-report': {'kind': True},
                                   'quarterly-report': {'kind': True},
                                   'distribution-report': {'kind': True},
                                   'fund-report': {'kind': True},
                                   '10-K': {'broader': 'annual-report'},
                                   '10-KSB': {'broader': '10-K'},
                                   '10-KSB40': {'broader': '10-KSB'},
                                   '10-K405': {'broader': '10-K'},
                                   '10-KT': {'broader': '10-K'},
                                   '20-F': {'broader': 'annual-report'},
                                   '40-F': {'broader': 'annual-report'},
                                   '11-K': {'broader': 'annual-report'},
                                   '10-Q': {'broader': 'quarterly-report'},
                                   '10-QSB': {'broader': '10-Q'},
                                   '10-QT': {'broader': '10-Q'},
                                   '10-D': {'broader': 'distribution-report'},
                                   'N-SAR': {'broader': 'fund-report'},
                                   'N-CEN': {'broader': 'fund-report'},
                                   'N-CSR': {'broader': 'fund-report'}}},
 'states': {'names': ['Alabama',
                      'Alaska',
                      'Arizona',
                      'Arkansas',
                      'California',
                      'Colorado',
                      'Connecticut',
                      'Delaware',
                      'District of Columbia',
                      'Florida',
                      'Georgia',
                      'Hawaii',
                      'Idaho',
                      'Illinois',
                      'Indiana',
                      'Iowa',
                      'Kansas',
                      'Kentucky',
                      'Louisiana',
                      'Maine',
                      'Maryland',
                      'Massachusetts',
                      'Michigan',
                      'Minnesota',
                      'Mississippi',
                      'Missouri',
                      'Montana',
                      'Nebraska',
                      'Nevada',
                      'New Hampshire',
                      'New Jersey',
                      'New Mexico',
                      'New York',
                      'North Carolina',
                      'North Dakota',
                      'Ohio',
                      'Oklahoma',
                      'Oregon',
                      'Pennsylvania',
                      'Puerto Rico',
                      'Rhode Island',
                      'South Carolina',
                      'South Dakota',
                      'Tennessee',
                      'Texas',
                      'Utah',
                      'Vermont',
                      'Virginia',
                      'Washington',
                      'West Virginia',
                      'Wisconsin',
                      'Wyoming',
                      'Guam',
                      'American Samoa',
                      'U.S. Virgin Islands',
                      'D.C.'],
            'codes': ['AL',
                      'AK',
                      'AZ',
                      'AR',
                      'CA',
                      'CO',
                      'CT',
                      'DE',
                      'DC',
                      'FL',
                      'GA',
                      'HI',
                      'ID',
                      'IL',
                      'IN',
                      'IA',
                      'KS',
                      'KY',
                      'LA',
                      'ME',
                      'MD',
                      'MA',
                      'MI',
                      'MN',
                      'MS',
                      'MO',
                      'MT',
                      'NE',
                      'NV',
                      'NH',
                      'NJ',
                      'NM',
                      'NY',
                      'NC',
                      'ND',
                      'OH',
                      'OK',
                      'OR',
                      'PA',
                      'PR',
                      'RI',
                      'SC',
                      'SD',
                      'TN',
                      'TX',
                      'UT',
                      'VT',
                      'VA',
                      'WA',
                      'WV',
                      'WI',
                      'WY',
                      'GU',
                      'AS',
                      'VI'],
            'informal': ['Ala.',
                         'Ariz.',
                         'Ark.',
                         'Calif.',
                         'Cal.',
                         'Colo.',
                         'Conn.',
                         'Del.',
                         'Fla.',
                         'Ga.',
                         'Ill.',
                         'Ind.',
                         'Kan.',
                         'Kans.',
                         'Ky.',
                         'La.',
                         'Mass.',
                         'Md.',
                         'Mich.',
                         'Minn.',
                         'Miss.',
                         'Mo.',
                         'Mont.',
                         'Neb.',
                         'Nebr.',
                         'Nev.',
                         'N.C.',
                         'N.D.',
                         'N.H.',
                         'N.J.',
                         'N.M.',
                         'N.Y.',
                         'Okla.',
                         'Ore.',
                         'Pa.',
                         'R.I.',
                         'S.C.',
                         'S.D.',
                         'Tenn.',
                         'Tex.',
                         'Va.',
                         'Vt.',
                         'W. Va.',
                         'Wash.',
                         'Wis.',
                         'Wyo.']},
 'xbrl': {'date': '2026-11-25',
          'types': {'line': {'base': 'dtr:noLangTokenItemType', 'length': 1},
                    'prose': {'base': 'xbrli:stringItemType', 'length': 1, 'language': True},
                    'centralIndexKey': {'base': 'dtr:noLangTokenItemType', 'pattern': '[0-9]{10}'},
                    'accessionNumber': {'base': 'dtr:noLangTokenItemType',
                                        'pattern': '[0-9]{10}-[0-9]{2}-[0-9]{6}'},
                    'sicCode': {'base': 'dtr:noLangTokenItemType', 'pattern': '[0-9]{1,4}'},
                    'reportForm': {'base': 'dtr:noLangTokenItemType',
                                   'pattern': '([0-9]{1,2}-?[A-Z0-9]+|N-[A-Z]+)(/A)?'},
                    'telephone': {'base': 'dtr:noLangTokenItemType',
                                  'pattern': '\\+[1-9][0-9]{6,14}'},
                    'digits': {'base': 'dtr:noLangTokenItemType', 'pattern': '[0-9]{1,6}'},
                    'boolean': {'base': 'xbrli:booleanItemType'},
                    'date': {'base': 'xbrli:dateItemType'},
                    'dateTime': {'base': 'xbrli:dateTimeItemType'},
                    'monthDay': {'base': 'xbrli:gMonthDayItemType'},
                    'monetary': {'base': 'xbrli:monetaryItemType', 'unit': 'currency'},
                    'perShare': {'base': 'dtr:perShareItemType', 'unit': 'per-share'},
                    'shares': {'base': 'xbrli:sharesItemType', 'unit': 'shares'},
                    'pure': {'base': 'xbrli:pureItemType', 'unit': 'pure'},
                    'percent': {'base': 'dtr:percentItemType', 'unit': 'pure'}},
          'axes': {'FormerNameNumberAxis': {'typed': 'number'},
                   'FilingValuesNumberAxis': {'typed': 'number'},
                   'AddressTypeAxis': {'members': ['BusinessAddressMember', 'MailAddressMember']},
                   'StatedFileNumberAxis': {'typed': 'number'},
                   'StatedCUSIPNumberAxis': {'typed': 'number'},
                   'ReportFormAxis': {'members': []},
                   'StatedRegistrantNumberAxis': {'typed': 'number'},
                   'ContactNumberAxis': {'typed': 'number'},
                   'MissingReportNumberAxis': {'typed': 'number'},
                   'SignatureNumberAxis': {'typed': 'number'},
                   'RangeAxis': {'default': 'PointEstimateMember',
                                 'members': ['PointEstimateMember',
                                             'MinimumMember',
                                             'MaximumMember']},
                   'MeasureAxis': {'members': []},
                   'MeasureNameAxis': {'typed': 'text'},
                   'ComparisonBasisAxis': {'default': 'SamePeriodOfPriorYearMember',
                                           'members': ['SamePeriodOfPriorYearMember',
                                                       'BeginningOfPeriodMember']},
                   'ComponentAxis': {'typed': 'text'},
                   'CauseAxis': {'typed': 'text'}},
          'tables': {'Cover': {'axes': [],
                               'of': [{'path': ''}],
                               'concepts': {'AccessionNumber': {'path': 'accession_number',
                                                                'type': 'accessionNumber'},
                                            'SubmissionForm': {'path': 'form_type',
                                                               'type': 'line',
                                                               'dei': 'DocumentType'},
                                            'AmendmentFlag': {'path': 'is_amendment',
                                                              'type': 'boolean',
                                                              'dei': 'AmendmentFlag'},
                                            'AcceptanceDateTime': {'path': 'accepted_at',
                                                                   'type': 'dateTime'},
                                            'FiledAsOfDate': {'path': 'filed_on', 'type': 'date'},
                                            'ConformedPeriodOfReport': {'path': 'period_of_report',
                                                                        'type': 'date'},
                                            'DateAsOfChange': {'path': 'date_as_of_change',
                                                               'type': 'date'},
                                            'EffectivenessDate': {'path': 'effectiveness_date',
                                                                  'type': 'date'}}},
                     'Registrant': {'axes': [],
                                    'of': [{'path': 'filers'}, {'path': 'filers.registrant'}],
                                    'concepts': {'RegistrantName': {'path': 'conformed_name',
                                                                    'type': 'line',
                                                                    'dei': 'EntityRegistrantName'},
                                                 'CentralIndexKey': {'path': 'cik',
                                                                     'type': 'centralIndexKey',
                                                                     'dei': 'EntityCentralIndexKey'},
                                                 'SICCode': {'path': 'sic_code',
                                                             'type': 'sicCode',
                                                             'dei': 'EntityPrimarySicNumber'},
                                                 'SICDescription': {'path': 'sic_description',
                                                                    'type': 'line'},
                                                 'OrganizationName': {'path': 'organization_name',
                                                                      'type': 'line'},
                                                 'IRSNumber': {'path': 'irs_number',
                                                               'type': 'line',
                                                               'dei': 'EntityTaxIdentificationNumber'},
                                                 'StateOfIncorporation': {'path': 'state_of_incorporation',
                                                                          'type': 'line',
                                                                          'dei': 'EntityIncorporationStateCountryCode'},
                                                 'FiscalYearEnd': {'path': 'fiscal_year_end',
                                                                   'type': 'monthDay',
                                                                   'dei': 'CurrentFiscalYearEndDate'},
                                                 'BusinessPhone': {'path': 'business_phone',
                                                                   'type': 'line'},
                                                 'BusinessTelephone': {'path': 'business_telephone',
                                                                       'type': 'telephone'}}},
                     'FilingValues': {'axes': ['FilingValuesNumberAxis'],
                                      'of': [{'path': 'filers.filing_values'}],
                                      'concepts': {'FilerSubmissionForm': {'path': 'form_type',
                                                                           'type': 'line'},
                                                   'SecuritiesAct': {'path': 'sec_act',
                                                                     'type': 'line'},
                                                   'FileNumber': {'path': 'sec_file_number',
                                                                  'type': 'line',
                                                                  'dei': 'EntityFileNumber'},
                                                   'FilmNumber': {'path': 'film_number',
                                                                  'type': 'line'}}},
                     'FormerNames': {'axes': ['FormerNameNumberAxis'],
                                     'of': [{'path': 'filers.registrant.former_names'}],
                                     'concepts': {'FormerRegistrantName': {'path': 'name',
                                                                           'type': 'line',
                                                                           'dei': 'EntityInformationFormerLegalOrRegisteredName'},
                                                  'FormerRegistrantNameChangeDate': {'path': 'date_of_name_change',
                                                                                     'type': 'date',
                                                                                     'dei': 'EntityInformationDateToChangeFormerLegalOrRegisteredName'}}},
                     'Addresses': {'axes': ['AddressTypeAxis'],
                                   'of': [{'path': 'filers.business_address',
                                           'axis': 'AddressTypeAxis',
                                           'member': 'BusinessAddressMember'},
                                          {'path': 'filers.mail_address',
                                           'axis': 'AddressTypeAxis',
                                           'member': 'MailAddressMember'}],
                                   'concepts': {'AddressLine1': {'path': 'street1',
                                                                 'type': 'line',
                                                                 'dei': 'EntityAddressAddressLine1'},
                                                'AddressLine2': {'path': 'street2',
                                                                 'type': 'line',
                                                                 'dei': 'EntityAddressAddressLine2'},
                                                'AddressCityOrTown': {'path': 'city',
                                                                      'type': 'line',
                                                                      'dei': 'EntityAddressCityOrTown'},
                                                'AddressStateOrCountry': {'path': 'state_or_country',
                                                                          'type': 'line',
                                                                          'dei': 'EntityAddressStateOrProvince'},
                                                'AddressPostalCode': {'path': 'postal_code',
                                                                      'type': 'line',
                                                                      'dei': 'EntityAddressPostalZipCode'}}},
                     'StatedFileNumbers': {'axes': ['StatedFileNumberAxis'],
                                           'of': [{'path': 'commission_file_numbers'}],
                                           'concepts': {'StatedFileNumber': {'path': '',
                                                                             'type': 'line'}}},
                     'StatedCUSIPNumbers': {'axes': ['StatedCUSIPNumberAxis'],
                                            'of': [{'path': 'cusips'}],
                                            'concepts': {'StatedCUSIPNumber': {'path': '',
                                                                               'type': 'line'}}},
                     'ReportForms': {'axes': ['ReportFormAxis'],
                                     'of': [{'path': 'report_boxes'}],
                                     'concepts': {'ReportFormBoxChecked': {'path': 'checked',
                                                                           'type': 'boolean'}}},
                     'SubjectReport': {'axes': [],
                                       'of': [{'path': 'subject_report'}],
                                       'concepts': {'SubjectReportForm': {'path': 'form_type',
                                                                          'type': 'reportForm'},
                                                    'SubjectReportIsTransitionReport': {'path': 'is_transition_report',
                                                                                        'type': 'boolean'},
                                                    'PeriodEnded': {'path': 'period_end',
                                                                    'type': 'date',
                                                                    'dei': 'DocumentPeriodEndDate'}}},
                     'StatedRegistrants': {'axes': ['StatedRegistrantNumberAxis'],
                                           'of': [{'path': 'stated_registrants'}],
                                           'concepts': {'StatedRegistrantName': {'path': 'name',
                                                                                 'type': 'line'},
                                                        'StatedFormerName': {'path': 'former_name',
                                                                             'type': 'line'},
                                                        'StatedStreetAddress': {'path': 'street',
                                                                                'type': 'line'},
                                                        'StatedCityOrTown': {'path': 'city',
                                                                             'type': 'line'},
                                                        'StatedStateOrCountry': {'path': 'state_or_country',
                                                                                 'type': 'line'},
                                                        'StatedPostalCode': {'path': 'postal_code',
                                                                             'type': 'line'}}},
                     'Form': {'axes': [],
                              'of': [{'path': ''}, {'path': 'relief_boxes'}],
                              'concepts': {'PortionOfFilingIdentified': {'path': 'relates_to_portion',
                                                                         'type': 'prose'},
                                           'ReliefUnderRule12b25bClaimed': {'path': 'seeks_relief',
                                                                            'type': 'boolean'},
                                           'ReliefBoxAChecked': {'path': 'a', 'type': 'boolean'},
                                           'ReliefBoxBChecked': {'path': 'b', 'type': 'boolean'},
                                           'ReliefBoxCChecked': {'path': 'c', 'type': 'boolean'},
                                           'ReasonNarrative': {'path': 'reason_narrative',
                                                               'type': 'prose'},
                                           'AllOtherPeriodicReportsFiled': {'path': 'other_reports_filed',
                                                                            'type': 'boolean'},
                                           'SignificantChangeAnticipated': {'path': 'change_anticipated',
                                                                            'type': 'boolean'},
                                           'ChangeExplanation': {'path': 'change_explanation',
                                                                 'type': 'prose'}}},
                     'Contacts': {'axes': ['ContactNumberAxis'],
                                  'of': [{'path': 'contacts'}],
                                  'concepts': {'ContactName': {'path': 'name',
                                                               'type': 'line',
                                                               'dei': 'ContactPersonnelName'},
                                               'ContactTitle': {'path': 'title', 'type': 'line'},
                                               'ContactAreaCode': {'path': 'area_code',
                                                                   'type': 'line'},
                                               'ContactPhoneNumber': {'path': 'local_number',
                                                                      'type': 'line'},
                                               'ContactExtension': {'path': 'extension',
                                                                    'type': 'digits'},
                                               'ContactTelephone': {'path': 'telephone',
                                                                    'type': 'telephone'}}},
                     'MissingReports': {'axes': ['MissingReportNumberAxis'],
                                        'of': [{'path': 'missing_reports'}],
                                        'concepts': {'MissingReportForm': {'path': 'form_type',
                                                                           'type': 'reportForm'},
                                                     'MissingReportPeriodEnded': {'path': 'period_end',
                                                                                  'type': 'date'},
                                                     'MissingReportText': {'path': 'text',
                                                                           'type': 'prose'}}},
                     'Signatures': {'axes': ['SignatureNumberAxis'],
                                    'of': [{'path': 'signatures'}],
                                    'concepts': {'SignatureRegistrantName': {'path': 'registrant_name',
                                                                             'type': 'line'},
                                                 'SignatoryName': {'path': 'signer_name',
                                                                   'type': 'line'},
                                                 'SignatoryTitle': {'path': 'signer_title',
                                                                    'type': 'line'},
                                                 'SignatureDate': {'path': 'signed_on',
                                                                   'type': 'date'},
                                                 'ConformedSignature': {'path': 'conformed_signature',
                                                                        'type': 'line'}}},
                     'Amounts': {'axes': ['RangeAxis'],
                                 'by': ['ComponentAxis'],
                                 'each': 'measure',
                                 'concepts': {}},
                     'OtherAmounts': {'axes': ['MeasureNameAxis', 'RangeAxis'],
                                      'by': ['ComponentAxis'],
                                      'concepts': {'OtherMeasureAmount': {'type': 'monetary',
                                                                          'period': 'duration'},
                                                   'OtherMeasurePerShareAmount': {'type': 'perShare',
                                                                                  'period': 'duration'},
                                                   'OtherMeasureShares': {'type': 'shares',
                                                                          'period': 'duration'},
                                                   'OtherMeasureRatio': {'type': 'pure',
                                                                         'period': 'duration'},
                                                   'OtherMeasureInstantAmount': {'type': 'monetary',
                                                                                 'period': 'instant'},
                                                   'OtherMeasureInstantPerShareAmount': {'type': 'perShare',
                                                                                         'period': 'instant'},
                                                   'OtherMeasureInstantShares': {'type': 'shares',
                                                                                 'period': 'instant'},
                                                   'OtherMeasureInstantRatio': {'type': 'pure',
                                                                                'period': 'instant'}}},
                     'Changes': {'axes': ['MeasureAxis', 'ComparisonBasisAxis', 'RangeAxis'],
                                 'by': ['ComponentAxis'],
                                 'concepts': {'ReportedChangeAmount': {'type': 'monetary',
                                                                       'period': 'duration'},
                                              'ReportedChangePerShareAmount': {'type': 'perShare',
                                                                               'period': 'duration'},
                                              'ReportedChangeShares': {'type': 'shares',
                                                                       'period': 'duration'},
                                              'ReportedChangeRatio': {'type': 'pure',
                                                                      'period': 'duration'},
                                              'ReportedChangePercent': {'type': 'percent',
                                                                        'period': 'duration'},
                                              'ReportedChangePercentagePoints': {'type': 'percent',
                                                                                 'period': 'duration'}}},
                     'OtherChanges': {'axes': ['MeasureNameAxis',
                                               'ComparisonBasisAxis',
                                               'RangeAxis'],
                                      'by': ['ComponentAxis'],
                                      'like': 'Changes'},
                     'Causes': {'axes': ['MeasureAxis', 'CauseAxis', 'RangeAxis'],
                                'by': ['ComponentAxis'],
                                'concepts': {'StatedCauseAmount': {'type': 'monetary',
                                                                   'period': 'duration'},
                                             'StatedCausePerShareAmount': {'type': 'perShare',
                                                                           'period': 'duration'},
                                             'StatedCauseShares': {'type': 'shares',
                                                                   'period': 'duration'},
                                             'StatedCauseRatio': {'type': 'pure',
                                                                  'period': 'duration'}}},
                     'OtherCauses': {'axes': ['MeasureNameAxis', 'CauseAxis', 'RangeAxis'],
                                     'by': ['ComponentAxis'],
                                     'like': 'Causes'}},
          'official': {'dei': 'http://xbrl.sec.gov/dei/2024',
                       'us-gaap': 'http://fasb.org/us-gaap/2024',
                       'taxonomy': ['https://xbrl.sec.gov/dei/2024/dei-2024.xsd',
                                    'https://xbrl.fasb.org/us-gaap/2024/elts/us-gaap-2024.xsd'],
                       'concepts': {'RegistrantName': '.+',
                                    'CentralIndexKey': '.+',
                                    'AmendmentFlag': '.+',
                                    'PeriodEnded': '.+',
                                    'FileNumber': '[0-9]{1,3}-[0-9]{1,8}(-[0-9]{1,4})?',
                                    'IRSNumber': '[0-9]{9}',
                                    'StateOfIncorporation': '[A-Z0-9]{2}',
                                    'FiscalYearEnd': '.+'}}}}
