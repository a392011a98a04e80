import type { ErrorInfo, ReactNode } from 'react'
import { Component } from 'react'
import { copyText } from '../platform/clipboard'
import { Notice } from '../ui/Notice'
import { PassingButton } from '../ui/PassingButton'

type ErrorPaneProps = {
  /** Names what is shown; another name shows itself, whatever failed under the one before. */
  of?: string
  children: ReactNode
}

type ErrorPaneState = {
  readonly error: Error | null
  readonly details: string
  readonly said: string
  readonly of: string | undefined
}

const whole = { error: null, details: '', said: '' }

/** Keeps a failing part from taking the page down. */
export class ErrorPane extends Component<ErrorPaneProps, ErrorPaneState> {
  override state: ErrorPaneState = { ...whole, of: this.props.of }

  static getDerivedStateFromError(error: unknown): Partial<ErrorPaneState> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  static getDerivedStateFromProps(
    { of }: ErrorPaneProps,
    state: ErrorPaneState,
  ): Partial<ErrorPaneState> | null {
    return of === state.of ? null : { ...whole, of }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    this.setState({ details: `${error.message}\n${error.stack ?? ''}\n${info.componentStack ?? ''}` })
  }

  private async copyDetails(): Promise<void> {
    const copied = await copyText(this.state.details)
    this.setState({ said: copied ? 'Details copied.' : 'This browser did not allow copying.' })
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children
    return (
      <Notice
        kind="alert"
        actions={
          <>
            <PassingButton label="Try again" onPress={() => this.setState(whole)} />
            <button type="button" className="boxed" onClick={() => void this.copyDetails()}>
              Copy details
            </button>
          </>
        }
      >
        This part stopped working. The rest still works and your data is safe. Try again, or reload the page.
        <span role="status"> {this.state.said}</span>
      </Notice>
    )
  }
}
