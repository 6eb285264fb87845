import { memo, type RefObject, useState } from 'react'
import { type CheckPreferences, RULE_WEIGHTS, type RuleWeight } from '../../lib/domain/checks/preferences'
import { CATEGORIES, type Category } from '../../lib/domain/checks/types'
import { checkCategoryWords } from '../../lib/i18n/check-category-words'
import { checkSettingsWords } from '../../lib/i18n/check-settings-words'
import { useWords } from '../hooks/language'
import { Select } from '../ui/Select'
import styles from './RuleWeights.module.css'

interface RuleWeightsProps {
  /** Takes the focus where a button that is about all of them goes away with it. */
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly weights: CheckPreferences['rules']
  /** Must stay the same from one drawing to the next, so that typing elsewhere draws none of the rules anew. */
  readonly onWeigh: (rule: string, weight: RuleWeight | 'usual') => void
}

type NamedRule = Extract<keyof typeof checkSettingsWords.en, `rule.${string}`>

const NAMED_RULES = Object.keys(checkSettingsWords.en).filter((key): key is NamedRule =>
  key.startsWith('rule.'),
)

const WEIGHTS = ['usual', ...RULE_WEIGHTS] as const

function ruleOf(name: NamedRule): string {
  return name.slice('rule.'.length)
}

/** Every rule with how much it matters, by category. */
export const RuleWeights = memo(function RuleWeights({ heading, ...props }: RuleWeightsProps) {
  const t = useWords(checkSettingsWords)
  return (
    <section aria-labelledby="rule-weights">
      <h2 ref={heading} tabIndex={-1} id="rule-weights" className={styles['heading']}>
        {t('rules')}
      </h2>
      {CATEGORIES.map((category) => (
        <RuleGroup key={category} category={category} {...props} />
      ))}
    </section>
  )
})

/** The rules of a category. They are drawn once they are asked for, since all of them together take long. */
function RuleGroup({
  category,
  weights,
  onWeigh,
}: Omit<RuleWeightsProps, 'heading'> & { readonly category: Category }) {
  const t = useWords(checkSettingsWords)
  const categoryName = useWords(checkCategoryWords)
  const [isOpen, setOpen] = useState(false)
  const rules = NAMED_RULES.filter((name) => name.startsWith(`rule.${category}.`))
  const options = WEIGHTS.map((value) => ({ value, label: t(`weight.${value}`) }))
  const count = rules.filter((name) => ruleOf(name) in weights).length
  return (
    <details className={styles['group']} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles['category']}>
        <span>{categoryName(category)}</span>
        <span className={styles['quiet']}>{count === 0 ? t('asUsual') : t('changed', { count })}</span>
      </summary>
      {isOpen && (
        <ul>
          {rules.map((name) => {
            const rule = ruleOf(name)
            return (
              <li key={rule} className={styles['rule']}>
                <span aria-hidden="true">{t(name)}</span>
                <Select
                  label={t('weight', { rule: t(name) })}
                  isLabelHidden
                  value={weights[rule] ?? 'usual'}
                  options={options}
                  onChange={(weight) => onWeigh(rule, weight)}
                />
              </li>
            )
          })}
        </ul>
      )}
    </details>
  )
}
