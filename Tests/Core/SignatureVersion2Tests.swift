import AWSCore
import Testing

/// Signature Version 2, by the example of <https://docs.aws.amazon.com/AmazonS3/latest/API/RESTAuthentication.html>.
@Suite struct SignatureVersion2Tests {
    @Test func `the documented request has the documented signature`() {
        let text = "GET\n\n\nTue, 27 Mar 2007 19:36:42 +0000\n/awsexamplebucket1/photos/puppy.jpg"
        let secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
        #expect(SignatureVersion2.signature(of: text, secretAccessKey: secret) == "qgk2+6Sv9/oM7G3qLEjTH1a1l1g=")
    }
}
