import type { ErrorInfo, ReactNode } from 'react'
import { Component } from 'react'
import { copyText } from '../platform/clipboard'

type ErrorPaneProps = { children: ReactNode }
type ErrorPaneState = { readonly error: Error | null; readonly details: string; readonly said: string }

/** Keeps a failing part from taking the page down. */
export class ErrorPane extends Component<ErrorPaneProps, ErrorPaneState> {
  override state: ErrorPaneState = { error: null, details: '', said: '' }

  static getDerivedStateFromError(error: unknown): Partial<ErrorPaneState> {
    return { error: error instanceof Error ? error : new Error(String(error)) }
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
      <div
        role="alert"
        className="m-4 flex flex-wrap items-center gap-3 border-y border-ink bg-panel px-4 py-3"
      >
        <p className="flex-1 basis-64">
          This part stopped working. The rest still works and your data is safe.
        </p>
        <button
          type="button"
          className="boxed"
          onClick={() => this.setState({ error: null, details: '', said: '' })}
        >
          Try again
        </button>
        <button type="button" className="boxed" onClick={() => void this.copyDetails()}>
          Copy details
        </button>
        <span role="status">{this.state.said}</span>
      </div>
    )
  }
}
