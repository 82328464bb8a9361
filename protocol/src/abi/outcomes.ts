// Generated from contracts/outcomes/Outcomes.sol/Outcomes.json by `npm run generate`. Do not edit.
export const outcomesAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      },
      {
        "internalType": "contract IMembers",
        "name": "members_",
        "type": "address"
      },
      {
        "internalType": "contract IIdeas",
        "name": "ideas_",
        "type": "address"
      },
      {
        "internalType": "contract IPilots",
        "name": "pilots_",
        "type": "address"
      },
      {
        "internalType": "uint16",
        "name": "judgesRequired_",
        "type": "uint16"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AccessManagedInvalidAuthority",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      }
    ],
    "name": "AccessManagedRequiredDelay",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "AccessManagedUnauthorized",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Outcomes_AlreadyJudged",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "from",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "to",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "earliest",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "latest",
        "type": "uint256"
      }
    ],
    "name": "Outcomes_BadPeriod",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "enum OutcomeKind",
        "name": "kind",
        "type": "uint8"
      }
    ],
    "name": "Outcomes_BadStatement",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Outcomes_EvidenceMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Outcomes_MayNotReport",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Outcomes_NoJudges",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "Outcomes_NotImplemented",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Outcomes_NotIndependent",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      },
      {
        "internalType": "enum ReportState",
        "name": "state",
        "type": "uint8"
      }
    ],
    "name": "Outcomes_NotOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "enum OutcomeKind",
        "name": "kind",
        "type": "uint8"
      },
      {
        "internalType": "uint256",
        "name": "coveredUntil",
        "type": "uint256"
      }
    ],
    "name": "Outcomes_Overlap",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Outcomes_ReasonMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "enum OutcomeKind",
        "name": "kind",
        "type": "uint8"
      },
      {
        "internalType": "uint256",
        "name": "limit",
        "type": "uint256"
      }
    ],
    "name": "Outcomes_TooMany",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      }
    ],
    "name": "Outcomes_Unknown",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "People_AgentRefused",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AuthorityUpdated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "enum ReportState",
        "name": "state",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "ideaBenefit",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "attestedReports",
        "type": "uint16"
      }
    ],
    "name": "OutcomeDecided",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "agrees",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "attestations",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "disputes",
        "type": "uint16"
      }
    ],
    "name": "OutcomeJudged",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "components": [
          {
            "internalType": "IdeaId",
            "name": "ideaId",
            "type": "uint32"
          },
          {
            "internalType": "enum OutcomeKind",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "from",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "to",
            "type": "uint40"
          },
          {
            "internalType": "int128",
            "name": "baseline",
            "type": "int128"
          },
          {
            "internalType": "int128",
            "name": "target",
            "type": "int128"
          },
          {
            "internalType": "int128",
            "name": "actual",
            "type": "int128"
          },
          {
            "internalType": "uint96",
            "name": "rate",
            "type": "uint96"
          },
          {
            "internalType": "uint32",
            "name": "positiveBefore",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "askedBefore",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "positiveAfter",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "askedAfter",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "evidenceHash",
            "type": "bytes32"
          }
        ],
        "indexed": false,
        "internalType": "struct Statement",
        "name": "statement",
        "type": "tuple"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "benefit",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint32",
        "name": "unit",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "reporterId",
        "type": "uint32"
      }
    ],
    "name": "OutcomeReported",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "authority",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "benefitOf",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "benefit",
        "type": "uint128"
      },
      {
        "internalType": "uint16",
        "name": "attestedReports",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "ideas",
    "outputs": [
      {
        "internalType": "contract IIdeas",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "isConsumingScheduledOp",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "",
        "type": "bytes4"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      }
    ],
    "name": "isTrustedForwarder",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      },
      {
        "internalType": "bool",
        "name": "agrees",
        "type": "bool"
      },
      {
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      }
    ],
    "name": "judgeOutcome",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "judgesRequired",
    "outputs": [
      {
        "internalType": "uint16",
        "name": "",
        "type": "uint16"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "members",
    "outputs": [
      {
        "internalType": "contract IMembers",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pilots",
    "outputs": [
      {
        "internalType": "contract IPilots",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "reportCount",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      }
    ],
    "name": "reportOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "IdeaId",
            "name": "ideaId",
            "type": "uint32"
          },
          {
            "internalType": "enum OutcomeKind",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "enum ReportState",
            "name": "state",
            "type": "uint8"
          },
          {
            "internalType": "MemberId",
            "name": "reporterId",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "unit",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "attestations",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "disputes",
            "type": "uint16"
          },
          {
            "internalType": "uint40",
            "name": "from",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "to",
            "type": "uint40"
          },
          {
            "internalType": "uint128",
            "name": "benefit",
            "type": "uint128"
          }
        ],
        "internalType": "struct Report",
        "name": "report",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "IdeaId",
            "name": "ideaId",
            "type": "uint32"
          },
          {
            "internalType": "enum OutcomeKind",
            "name": "kind",
            "type": "uint8"
          },
          {
            "internalType": "uint40",
            "name": "from",
            "type": "uint40"
          },
          {
            "internalType": "uint40",
            "name": "to",
            "type": "uint40"
          },
          {
            "internalType": "int128",
            "name": "baseline",
            "type": "int128"
          },
          {
            "internalType": "int128",
            "name": "target",
            "type": "int128"
          },
          {
            "internalType": "int128",
            "name": "actual",
            "type": "int128"
          },
          {
            "internalType": "uint96",
            "name": "rate",
            "type": "uint96"
          },
          {
            "internalType": "uint32",
            "name": "positiveBefore",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "askedBefore",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "positiveAfter",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "askedAfter",
            "type": "uint32"
          },
          {
            "internalType": "bytes32",
            "name": "evidenceHash",
            "type": "bytes32"
          }
        ],
        "internalType": "struct Statement",
        "name": "statement",
        "type": "tuple"
      }
    ],
    "name": "reportOutcome",
    "outputs": [
      {
        "internalType": "ReportId",
        "name": "reportId",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "newAuthority",
        "type": "address"
      }
    ],
    "name": "setAuthority",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "trustedForwarder",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;
