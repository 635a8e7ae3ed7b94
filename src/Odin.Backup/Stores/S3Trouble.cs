using System.Globalization;
using System.Net;
using Amazon.Runtime;

namespace Odin.Backup;

/// <summary>What an S3 server says when it refuses, and what a person can do about it.</summary>
internal static class S3Trouble
{
    public static bool Is(Exception e) => e is AmazonServiceException or AmazonClientException or HttpRequestException or IOException or OperationCanceledException;

    public static BackupException At(string place, Exception e) => new(place, Cause(e), WayOut(e));

    static string Cause(Exception e) => e switch
    {
        AmazonServiceException { StatusCode: not 0 } s => string.Create(CultureInfo.InvariantCulture, $"the server answers {(int)s.StatusCode} {s.ErrorCode}: {s.Message.TrimEnd('.')}."),
        OperationCanceledException => "the server gives no answer in time.",
        AmazonClientException c when IsOfCredentials(c) => "no credentials are found.",
        AmazonClientException c => c.Message.TrimEnd().TrimEnd('.').ReplaceLineEndings(" ") + ".",
        _ => $"the server cannot be reached, or broke off: {e.GetBaseException().Message.TrimEnd('.')}.",
    };

    static string WayOut(Exception e) => IsOfCredentials(e)
        ? "Give it credentials: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, the shared files, or the identity of a service account."
        : e is not AmazonServiceException { StatusCode: not 0 } service
        ? "Look at --endpoint, --region and the network, then run it again: what is complete is found and used."
        : service.ErrorCode switch
        {
            "NoSuchBucket" => "Make the bucket, or look at its name in --store.",
            "NoSuchKey" => "Somebody removed it; run it again.",
            "SignatureDoesNotMatch" or "InvalidAccessKeyId" => "Look at AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.",
            "AuthorizationHeaderMalformed" or "PermanentRedirect" => "Look at --region and --path-style.",
            _ when service.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized =>
                "The credentials need s3:ListBucket of the bucket and s3:GetObject, s3:PutObject, s3:DeleteObject, s3:AbortMultipartUpload of what is in it.",
            _ => "Look at the server, then run it again: what is complete is found and used.",
        };

    static bool IsOfCredentials(Exception e) => e is AmazonClientException && e.Message.Contains("credentials", StringComparison.OrdinalIgnoreCase);
}
