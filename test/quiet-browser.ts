/** What Playwright turns off of Chromium; of two lists the browser heeds the last, so that ours must hold it all. */
export const OFF_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
] as const

/** The list below the address bar is a web page of its own in each window: a process that costs as much as a mail page. */
const ADDRESS_BAR_PAGES = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'] as const

/** Switches that keep the browser off the network, away from first-run questions, and at what it is asked to do. */
export const QUIET: readonly string[] = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...ADDRESS_BAR_PAGES].join()}`,
]

/** Where nobody looks, drawing as if by a graphics card takes a tenth of all the processor's time. */
export const WITHOUT_GPU: readonly string[] = [
  '--disable-gpu',
  '--in-process-gpu',
  '--disable-gpu-rasterization',
  '--disable-software-rasterizer',
]
