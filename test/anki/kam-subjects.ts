/** One subject of the notes, as its cards show it. */
export interface Subject {
  readonly kind: string
  /** File's title, the deck below the root. */
  readonly deck: string
  /** What stands on each card's question besides the deck's title, line by line. */
  readonly asks: readonly (readonly string[])[]
  /** Lines that each card's answer has in addition; of a cloze what its gaps hide. */
  readonly answers: readonly (readonly string[])[]
  /** Of a cloze: what stands in its gaps' places. */
  readonly gaps?: readonly (readonly string[])[]
}

/** Titles of the files. */
export const advantages = 'Advantages and dangers of key account management'
export const basics = 'Basics of key account management'
export const culture = 'Culture and international selling'
export const practice = 'Key account management in practice'
const distinctions = 'Distinctions between transactional selling and key account management'

const few = [
  'The power of the few',
  'Often about 70% of a company’s sales come from only a few customers',
  'These customers (accounts) are therefore crucial for the company’s profits',
  'Loss of a single account can lead to dramatic losses',
  'These accounts require special treatment',
  'The seller’s and the buyer’s goal is to develop a relationship over time'
]
const management = [
  'Key account management',
  'Target and service high-revenue customers with complex needs',
  'Provide them with special treatment in marketing, administration and service',
  'Often complex buying behaviour',
  'Special treatment to key accounts that is not offered to other customers',
  'E.g. pricing, products, services, distribution, …',
  'Serviced by dedicated key account managers'
]

const list = (deck: string, front: string, items: readonly string[], more: readonly string[] = []): [string, Subject] => [
  front,
  { kind: 'list', deck, asks: [[front, `${items.length} items`]], answers: [[...items, ...more]] }
]

const row = (label: string, transactional: string, management: string) => ({
  asks: [distinctions, 'Aspect', label, 'Transactional selling · Key account management'],
  answers: ['Transactional selling', transactional, 'Key account management', management]
})
const rows = [
  row('Overall objective', 'Sales', 'Preferred supplier status'),
  row('Sales skills', 'Asking questions, handling objections, closing', 'Building trust, providing excellent service, negotiation'),
  row('Nature of relationship', 'Short, intermittent', 'Long, more intense interaction'),
  row('Salesperson goal', 'Closed sale', 'Relationship management'),
  row('Nature of sales force', 'One or two salespeople per customer', 'Many salespeople; often involving multifunctional teams')
]

/** The fifteen subjects, by the line that names each on its cards. */
export const kamSubjects: Readonly<Record<string, Subject>> = Object.fromEntries([
  [
    'The power of the few',
    {
      kind: 'cloze',
      deck: basics,
      asks: Array(6).fill(few),
      answers: [['70%'], ['sales'], ['profits'], ['dramatic losses'], ['special treatment'], ['a relationship over time']],
      gaps: [['[percentage]'], ['[...]'], ['[...]'], ['[...]'], ['[...]'], ['[...]']]
    }
  ],
  [
    'Key account management',
    {
      kind: 'cloze',
      deck: basics,
      asks: Array(5).fill(management),
      answers: [
        ['high-revenue', 'complex needs'],
        ['marketing, administration and service'],
        ['buying behaviour'],
        ['pricing, products, services, distribution'],
        ['dedicated key account managers']
      ],
      gaps: [['[...]', '[...]'], ['[three areas]'], ['[what?]'], ['[four examples]'], ['[whom?]']]
    }
  ],
  [
    'Key account management is a sales technique',
    {
      kind: 'true-false',
      deck: basics,
      asks: [['Key account management is a sales technique', 'True or False?']],
      answers: [['False', 'it is an organizational change.']]
    }
  ],
  [distinctions, { kind: 'row', deck: basics, asks: rows.map(({ asks }) => asks), answers: rows.map(({ answers }) => answers) }],
  list(practice, 'Conditions needed to ensure the success of KAM', [
    'Integration of the key account programme into the company’s overall sales effort',
    'Senior management needs to understand and support the key account (KA) unit’s role',
    'Establishment of objectives and missions',
    'Compatible working relationships between sales management and field salespeople',
    'Clear definition and identification of customers to be designated for key account status'
  ]),
  list(practice, 'How to select key accounts?', [
    'Accounts with growth prospects through potential to build sales and market share in their existing markets',
    'Accounts with growth potential through their position as major player in smaller but expanding markets',
    'Potential partners in innovation → research and development (R&D)',
    'Accounts with compatible direction and value chain (helps with positioning)',
    'Accounts that are early adopters of new products and therefore help the diffusion of these products in the marketplace',
    'High-prestige accounts → potential for marketing',
    'Accounts with a high contribution to the supplier’s profit',
    'Competitors’ key accounts'
  ]),
  list(advantages, 'Advantages of KAM to sellers', [
    'Close working relationship with the customer',
    'Better follow-up on sales and service',
    'More in-depth penetration of the decision-making unit',
    'Higher sales',
    'Lower costs',
    'Cooperation',
    'Integrated systems'
  ]),
  list(
    advantages,
    'Dangers of KAM to sellers',
    [
      'Risk of increased dependence on relatively few customers',
      'Increasing demands by key accounts → important to keep monitoring profit margins',
      'Misdefining customer accounts as key accounts',
      'Risk of neglecting high-potential non-key accounts',
      'Team approach may be at odds with career aspirations of individuals'
    ],
    [
      'Side notes:',
      'Not all major customers may actually want to be key accounts',
      'They might prefer to leverage their market power to get the best deal (supermarkets)'
    ]
  ),
  list(advantages, 'Advantages of KAM to customers', [
    'Improved service',
    'Improved communication and coordination',
    'Improved terms',
    'Avoidance of switching costs',
    'Customised offerings',
    'Integrated systems',
    'Cooperation on research and development (R&D)'
  ]),
  [
    'Dangers of KAM to customers',
    {
      kind: 'comparison',
      deck: advantages,
      asks: [['Dangers of KAM to customers', 'Source of risk · Consequence']],
      answers: [
        [
          'Source of risk',
          'Consequence',
          'Being overly reliant on a single or just a few sellers',
          'Supply problems',
          'Complacency on the seller’s side over time',
          'Lower service levels',
          'Complacency on the customer’s side',
          'Missing out on better opportunities'
        ]
      ]
    }
  ],
  list(practice, 'Tasks performed with KAM', [
    'Develop long-term relationships',
    'Engage in direct contact with key customers',
    'Maintain key account records and background information',
    'Identify selling opportunities and sales potential of existing key accounts',
    'Monitor competitive developments affecting key accounts',
    'Report results to upper management',
    'Monitor and/or control key account contracts',
    'Make high-level presentations to key accounts',
    'Coordinate and expedite service to key accounts',
    'Coordinate communications among company units servicing key accounts'
  ]),
  list(practice, 'Skills needed for KAM', [
    'Relationship building',
    'Coordination',
    'Negotiation',
    'Human resources (HR)',
    'Focus on specific objectives',
    'Diagnosing customer problems',
    'Presentation skills',
    'Generating visibility and reputation',
    'Communication',
    'Working in a team'
  ]),
  [
    'What is culture?',
    {
      kind: 'basic',
      deck: culture,
      asks: [['What is culture?']],
      answers: [
        [
          'The accumulation of shared meanings, rituals, norms and traditions among the members of an organization or society',
          '→ the lens through which individuals see the world'
        ]
      ]
    }
  ],
  [
    'Different levels of culture',
    {
      kind: 'list',
      deck: culture,
      asks: [['Different levels of culture', '3 items']],
      answers: [
        [
          'Cultural differences',
          'Across countries (cross-cultural differences)',
          'Within specific groups',
          'Over time (development and history)',
          'As an object of study (the cultural lens)'
        ]
      ]
    }
  ],
  [
    'Hofstede’s cultural dimensions',
    {
      kind: 'list',
      deck: culture,
      asks: [['Hofstede’s cultural dimensions', '6 items', 'Hint']],
      answers: [
        [
          'Power distance',
          'Collectivism vs individualism',
          'Uncertainty avoidance',
          'Femininity vs masculinity',
          'Short-term vs long-term orientation',
          'Restraint vs indulgence'
        ]
      ]
    }
  ]
] satisfies [string, Subject][])
